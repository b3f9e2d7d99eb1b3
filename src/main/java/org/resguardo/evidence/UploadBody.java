package org.resguardo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * A multipart body read as it arrives: first the fields, then the one file, of which never more
 * than a buffer is in memory. What follows the file is not read. The server's own reader would put
 * the file in clear into a temporary folder.
 */
public final class UploadBody {
  private static final int LONGEST_FIELD = 8 * 1024;
  private static final int MOST_FIELDS = 200;
  private static final long MOST_WASTE = 64L * 1024 * 1024;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final InputStream raw;
  private final MultipartInput parts;
  private String fileName;

  private UploadBody(InputStream raw, MultipartInput parts) {
    this.raw = raw;
    this.parts = parts;
  }

  /**
   * Reads up to the file. A body that is no form of this kind breaks the rule of the file, a field
   * that is too long its own; who is refused here has been listened to until the end.
   */
  public static UploadBody of(InputStream in, String contentType) throws IOException {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    String boundary =
        contentType == null
                || !contentType.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")
            ? null
            : parser.parse(contentType, new char[] {';', ','}).get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
      throw malformed();
    }
    try {
      MultipartInput parts =
          MultipartInput.builder()
              .setInputStream(in)
              .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
              .get();
      parts.setHeaderCharset(StandardCharsets.UTF_8);
      UploadBody body = new UploadBody(in, parts);
      body.readFieldsOrDrain();
      return body;
    } catch (IllegalArgumentException | MultipartInput.MalformedStreamException broken) {
      throw malformed();
    }
  }

  private static RuleException malformed() {
    return new RuleException(Problem.at("file", "evidence.file.malformed"));
  }

  private void readFieldsOrDrain() throws IOException {
    try {
      readFields();
    } catch (RuleException refused) {
      drain(MOST_WASTE);
      throw refused;
    }
  }

  private void readFields() throws IOException {
    boolean more = parts.skipPreamble();
    for (int i = 0; more && fileName == null; i++) {
      if (i > MOST_FIELDS) {
        throw malformed();
      }
      Map<String, String> disposition = disposition(parts.readHeaders());
      String name = disposition.get("name");
      if (disposition.containsKey("filename")) {
        fileName = disposition.get("filename") == null ? "" : disposition.get("filename");
      } else {
        String value = value(name);
        if (name != null) {
          fields.computeIfAbsent(name, fresh -> new ArrayList<>()).add(value);
        }
        more = parts.readBoundary();
      }
    }
  }

  private static Map<String, String> disposition(String headers) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    for (String line : headers.split("\r\n")) {
      if (line.regionMatches(true, 0, "content-disposition:", 0, 20)) {
        return parser.parse(line.substring(20), ';');
      }
    }
    return Map.of();
  }

  private String value(String name) throws IOException {
    try (InputStream in = parts.newInputStream()) {
      byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
      if (bytes.length > LONGEST_FIELD) {
        throw new RuleException(Problem.at(name, "evidence.tooLong", LONGEST_FIELD));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The last value under this name without blanks around it; null when there is none. */
  public String field(String name) {
    List<String> values = fields.get(name);
    String last = values == null ? "" : values.get(values.size() - 1).strip();
    return last.isEmpty() ? null : last;
  }

  public List<String> fields(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Whether a file was sent; an input left empty sends a file without a name. */
  public boolean hasFile() {
    return fileName != null && !fileName.isEmpty();
  }

  /** The ending of the name under which it was sent, in lower case; the name is not kept. */
  public String ending() {
    int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
    String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    return ending.matches("[a-z0-9]{1,8}") ? ending : "";
  }

  /** The content of the file, to be read once. */
  public InputStream file() {
    return parts.newInputStream();
  }

  /** Reads on to the end, so that the answer reaches a browser that is still sending. */
  public void drain(long most) throws IOException {
    byte[] waste = new byte[64 * 1024];
    long left = most;
    for (int read = raw.read(waste); read >= 0 && left > 0; read = raw.read(waste)) {
      left -= read;
    }
  }
}
