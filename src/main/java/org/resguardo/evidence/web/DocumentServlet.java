package org.resguardo.evidence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.evidence.DocumentService;
import org.resguardo.evidence.OpenedFile;
import org.resguardo.evidence.RedactedPage;
import org.resguardo.evidence.RedactionService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.RuleException;

/**
 * Contents of documents: {@code GET /documents/{number}/{id}/{version}} as a file to save, {@code
 * …/{page}.png} as a picture of one page; {@code GET /documents/{number}/{id}/redacted.pdf} the
 * copy with blackened parts, {@code …/redacted/{page}.png} a page as it would be in one drawn now;
 * {@code POST /documents/{number}} takes a new one in, {@code POST /documents/{number}/{id}} a
 * further version. Each answer is decided anew on the record.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern WHOLE = Pattern.compile("/([^/]+)/(\\d{1,18})/(\\d{1,6})");
  private static final Pattern PAGE =
      Pattern.compile("/([^/]+)/(\\d{1,18})/(\\d{1,6})/(\\d{1,6})\\.png");
  private static final Pattern COPY = Pattern.compile("/([^/]+)/(\\d{1,18})/redacted\\.pdf");
  private static final Pattern COPY_PAGE =
      Pattern.compile("/([^/]+)/(\\d{1,18})/redacted/(\\d{1,6})\\.png");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  @Inject transient DocumentService documents;
  @Inject transient RedactionService redactions;
  @Inject transient UploadDesk uploads;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN_PAGES.contains(site)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      give(request.getPathInfo() == null ? "" : request.getPathInfo(), response);
    } catch (NotFoundException hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (RuleException closed) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    }
  }

  private void give(String address, HttpServletResponse response) throws IOException {
    Matcher whole = WHOLE.matcher(address);
    Matcher page = PAGE.matcher(address);
    if (whole.matches()) {
      giveFile(read(whole, null), response);
    } else if (page.matches()) {
      int number = Integer.parseInt(page.group(4));
      OpenedFile file = read(page, number);
      if (!file.hasPage(number)) {
        throw new NotFoundException("page " + number);
      }
      givePicture(() -> file.picture(number), number, response);
    } else {
      giveRedacted(address, response);
    }
  }

  private void giveRedacted(String address, HttpServletResponse response) throws IOException {
    Matcher copy = COPY.matcher(address);
    Matcher page = COPY_PAGE.matcher(address);
    if (copy.matches()) {
      giveFile(redactions.copy(number(copy.group(1)), Long.parseLong(copy.group(2))), response);
    } else if (page.matches()) {
      int asked = Integer.parseInt(page.group(3));
      RedactedPage of =
          redactions.page(number(page.group(1)), Long.parseLong(page.group(2)), asked);
      givePicture(of::picture, asked, response);
    } else {
      throw new NotFoundException(address);
    }
  }

  private OpenedFile read(Matcher asked, Integer page) {
    return documents.read(
        number(asked.group(1)),
        Long.parseLong(asked.group(2)),
        Integer.parseInt(asked.group(3)),
        page);
  }

  private static void giveFile(OpenedFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLengthLong(file.size());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
    file.copyTo(response.getOutputStream());
  }

  @FunctionalInterface
  private interface Drawing {
    byte[] draw() throws IOException;
  }

  private static void givePicture(Drawing drawing, int page, HttpServletResponse response)
      throws IOException {
    byte[] picture;
    try {
      picture = drawing.draw();
    } catch (IOException cannotBeDrawn) {
      throw new NotFoundException("picture of page " + page);
    }
    response.setContentType("image/png");
    response.setContentLength(picture.length);
    response.getOutputStream().write(picture);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    uploads.take(request, response);
  }

  static CaseNumber number(String typed) {
    return CaseNumber.demand(typed);
  }
}
