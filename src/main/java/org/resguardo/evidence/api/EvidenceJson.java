package org.resguardo.evidence.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.resguardo.evidence.CustodyChain;
import org.resguardo.evidence.EvidenceRow;
import org.resguardo.evidence.EvidenceView;

/** Items of evidence as JSON; what is not known is left out. */
final class EvidenceJson {
  private EvidenceJson() {}

  static JsonObject row(EvidenceRow row) {
    return builder(row).build();
  }

  static JsonObject view(EvidenceView view) {
    JsonObjectBuilder json =
        builder(view.row())
            .add("version", view.version())
            .add("collectedPlace", view.entry().getCollectedPlace())
            .add("collectedBy", view.entry().getCollectedBy())
            .add("ground", view.entry().getGround())
            .add("custody", custody(view.custody()))
            .add("copies", copies(view))
            .add("analyses", analyses(view));
    DocumentJson.put(json, "groundReference", view.entry().getGroundReference());
    DocumentJson.put(json, "seal", view.entry().getSeal());
    DocumentJson.put(json, "photo", view.entry().getPhoto());
    DocumentJson.put(json, "decision", view.outcome().getDecision());
    DocumentJson.put(json, "endedOn", view.outcome().getEndedOn());
    DocumentJson.put(json, "endAct", view.outcome().getEndAct());
    DocumentJson.put(json, "endWitnesses", view.outcome().getEndWitnesses());
    return json.build();
  }

  private static JsonObjectBuilder builder(EvidenceRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id())
            .add("code", row.code())
            .add("part", row.part())
            .add("kind", row.kind())
            .add("description", row.description())
            .add("collectedAt", row.collectedAt().toString())
            .add("admission", row.admission())
            .add("holder", row.holder())
            .add("gap", row.gap())
            .add("sealBroken", row.sealBroken())
            .add("concerns", DocumentJson.texts(row.concerns()))
            .add("counts", Json.createArrayBuilder(row.counts()));
    DocumentJson.put(json, "abuse", row.abuse());
    DocumentJson.put(json, "shownOn", row.shownOn());
    DocumentJson.put(json, "end", row.end());
    return json;
  }

  private static JsonArrayBuilder custody(CustodyChain chain) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    for (CustodyChain.Step step : chain.steps()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("from", step.from())
              .add("to", step.to())
              .add("movedAt", step.movedAt().toString())
              .add("purpose", step.purpose())
              .add("condition", step.condition())
              .add("giverConfirmed", step.giverConfirmed())
              .add("takerConfirmed", step.takerConfirmed())
              .add("gap", step.gap());
      DocumentJson.put(json, "sealIntact", step.sealIntact());
      DocumentJson.put(json, "note", step.note());
      steps.add(json);
    }
    return steps;
  }

  private static JsonArrayBuilder copies(EvidenceView view) {
    JsonArrayBuilder copies = Json.createArrayBuilder();
    for (EvidenceView.Copy copy : view.copies()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder().add("sha256", copy.hash()).add("tool", copy.tool());
      DocumentJson.put(json, "size", copy.size());
      DocumentJson.put(json, "madeOn", copy.madeOn());
      copies.add(json);
    }
    return copies;
  }

  private static JsonArrayBuilder analyses(EvidenceView view) {
    JsonArrayBuilder analyses = Json.createArrayBuilder();
    for (EvidenceView.Analysis one : view.analyses()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("laboratory", one.laboratory())
              .add("askedOn", one.askedOn().toString());
      DocumentJson.put(json, "dueOn", one.dueOn());
      DocumentJson.put(json, "receivedOn", one.receivedOn());
      DocumentJson.put(json, "report", one.report());
      analyses.add(json);
    }
    return analyses;
  }
}
