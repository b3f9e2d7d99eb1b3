package org.resguardo.paper.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.paper.Paper;
import org.resguardo.paper.PaperList;
import org.resguardo.paper.PaperOrder;
import org.resguardo.paper.PaperService;

/** Papers of a case. */
@Path("cases/{number}/papers")
public class PaperResource {
  @Inject private PaperService papers;

  /** Kinds, languages and hearings of which a paper can be asked for. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject list(@PathParam("number") String number) {
    PaperList list = papers.list(number(number));
    var kinds = Json.createArrayBuilder();
    list.kinds()
        .forEach(
            kind ->
                kinds.add(
                    Json.createObjectBuilder()
                        .add("kind", kind.slug())
                        .add("ofHearing", kind.isOfHearing())));
    var hearings = Json.createArrayBuilder();
    list.hearings()
        .forEach(
            one ->
                hearings.add(
                    Json.createObjectBuilder()
                        .add("id", one.id())
                        .add("kind", one.kind())
                        .add("at", one.at().toString())
                        .add("people", Json.createArrayBuilder(one.people()))));
    return Json.createObjectBuilder()
        .add("items", kinds)
        .add("languages", Json.createArrayBuilder(list.languages()))
        .add("hearings", hearings)
        .build();
  }

  /**
   * The paper as a file. {@code format}: pdf or docx; {@code language}: es or en; {@code hearing}:
   * id, for a hearing sheet and a summons; {@code person}: code, for a summons.
   */
  @GET
  @Path("{kind}")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public Response print(
      @PathParam("number") String number,
      @PathParam("kind") String kind,
      @QueryParam("format") String format,
      @QueryParam("language") String language,
      @QueryParam("hearing") String hearing,
      @QueryParam("person") String person) {
    Paper paper =
        papers.print(number(number), PaperOrder.of(kind, format, language, hearing, person));
    return Response.ok(paper.content(), paper.format().mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"")
        .build();
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
