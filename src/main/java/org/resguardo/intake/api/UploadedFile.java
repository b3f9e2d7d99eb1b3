package org.resguardo.intake.api;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * Takes a file out of a multipart body in memory. The server's own reader would write it to a
 * temporary folder in clear, names of children and all.
 */
final class UploadedFile {
  private UploadedFile() {}

  /**
   * @throws RuleException at {@code field} when the body has no such part
   */
  static byte[] read(InputStream body, String contentType, String field) throws IOException {
    try {
      MimeMultipart parts = new MimeMultipart(new ByteArrayDataSource(body, contentType));
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        if (field.equals(name(part))) {
          try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
          }
        }
      }
    } catch (MessagingException malformed) {
      throw new BadRequestException(malformed);
    }
    throw new RuleException(Problem.at(field, "import.noFile"));
  }

  private static String name(BodyPart part) throws MessagingException {
    String[] disposition = part.getHeader("Content-Disposition");
    return disposition == null || disposition.length == 0
        ? null
        : new ContentDisposition(disposition[0]).getParameter("name");
  }
}
