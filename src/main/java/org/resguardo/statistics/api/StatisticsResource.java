package org.resguardo.statistics.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.resguardo.statistics.StatTable;
import org.resguardo.statistics.StatisticsService;
import org.resguardo.statistics.TableFile;
import org.resguardo.statistics.TableWords;

/** The catalogue and the tables, with the same definitions and protection as the pages. */
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** One indicator as the catalogue shows it. */
  public record IndicatorView(
      String id, String title, String unit, String referenceDate, String definition) {}

  @Inject StatisticsService statistics;
  @Inject StatisticsQuery query;
  @Inject TableWords words;
  @Inject TableFile files;
  @Context HttpHeaders headers;

  @GET
  public List<IndicatorView> catalogue() {
    Locale locale = query.locale(headers);
    return statistics.catalogue().stream()
        .map(
            known ->
                new IndicatorView(
                    known.id(),
                    words.title(known, locale),
                    words.unit(known, locale),
                    words.referenceDate(known, locale),
                    words.definition(known, locale)))
        .toList();
  }

  @GET
  @Path("{id}")
  @Produces({MediaType.APPLICATION_JSON, "text/csv", XLSX})
  public Response table(
      @PathParam("id") String id,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("office") String office,
      @QueryParam("asOf") String asOf,
      @QueryParam("audience") String audience,
      @QueryParam("by") String by,
      @QueryParam("view") String view,
      @QueryParam("format") String format) {
    Locale locale = query.locale(headers);
    var filter = query.filter(from, to, office, asOf, audience, by, view);
    if ("book".equals(format)) {
      return file("UNODC.xlsx", files.xlsx(statistics.questionnaire(filter), locale), XLSX);
    }
    if ("csv".equals(format) || "xlsx".equals(format)) {
      StatTable exported = statistics.export(id, filter, format);
      boolean csv = "csv".equals(format);
      return file(
          exported.indicator().id() + (csv ? ".csv" : ".xlsx"),
          csv ? files.csv(exported, locale) : files.xlsx(List.of(exported), locale),
          csv ? "text/csv;charset=UTF-8" : XLSX);
    }
    query.checkFormat(format);
    return Response.ok(
            TableJson.of(statistics.table(id, filter), words, locale), MediaType.APPLICATION_JSON)
        .build();
  }

  private static Response file(String name, byte[] bytes, String type) {
    return Response.ok(bytes, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + '"')
        .build();
  }
}
