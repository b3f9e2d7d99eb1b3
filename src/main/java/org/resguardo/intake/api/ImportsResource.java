package org.resguardo.intake.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.resguardo.intake.ImportService;
import org.resguardo.intake.ImportWords;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** Caseload workbooks: the empty one out, filled ones in. */
@Path("imports")
public class ImportsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private ImportService imports;
  @Inject private ImportWords words;
  @Context private HttpHeaders headers;

  /**
   * The workbook as the part {@code file}; {@code dryRun=true} tries it out and saves nothing. All
   * or nothing per case; the same workbook twice adds nothing.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  public ImportJson run(
      @QueryParam("dryRun") @DefaultValue("false") String dryRun,
      @HeaderParam("Content-Type") String type,
      InputStream body)
      throws IOException {
    if (!Set.of("true", "false").contains(dryRun)) {
      throw new RuleException(Problem.at("dryRun", "import.choice"));
    }
    byte[] workbook = UploadedFile.read(body, type, "file");
    return ImportJson.of(imports.run(workbook, Boolean.parseBoolean(dryRun)), words, language());
  }

  private Locale language() {
    return words.language(headers.getAcceptableLanguages());
  }

  /** The empty workbook, explained in the language of the call. */
  @GET
  @Path("template")
  @Produces({XLSX, MediaType.APPLICATION_JSON})
  public Response template() {
    return Response.ok(imports.template(language()), XLSX)
        .header("Content-Disposition", "attachment; filename=\"resguardo.xlsx\"")
        .build();
  }
}
