package org.resguardo.casefile.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.resguardo.casefile.OfferedCase;
import org.resguardo.casefile.TransferOffer;

/** Offers of cases as the interface tells them. */
final class TransferJson {
  private TransferJson() {}

  static JsonObject list(List<TransferOffer> offers) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    offers.forEach(offer -> items.add(one(offer)));
    return Json.createObjectBuilder().add("items", items).build();
  }

  private static JsonObject one(TransferOffer offer) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", offer.id())
            .add("case", offer.caseNumber())
            .add("from", offer.fromOffice())
            .add("to", offer.toOffice())
            .add("on", offer.offeredOn().toString())
            .add("reason", offer.reason())
            .add("offeredBy", offer.offeredBy())
            .add("offeredAt", offer.offeredAt().toString());
    if (offer.note() != null) {
      json.add("note", offer.note());
    }
    if (offer.isOpen()) {
      return json.add("offered", seen(offer.seen())).build();
    }
    if (offer.answerNote() != null) {
      json.add("answerNote", offer.answerNote());
    }
    return json.add("answer", offer.answer())
        .add("answeredBy", offer.answeredBy())
        .add("answeredAt", offer.answeredAt().toString())
        .build();
  }

  private static JsonObjectBuilder seen(OfferedCase seen) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("accused", seen.accused())
            .add("victims", seen.victims())
            .add("childVictim", seen.childVictim())
            .add("detained", seen.detained());
    return seen.offence() == null ? json : json.add("offence", seen.offence());
  }
}
