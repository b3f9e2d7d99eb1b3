package org.resguardo.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As which file a paper is given. */
public enum PaperFormat {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  PaperFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As it stands in an address and at the end of a file name: {@code pdf}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PaperFormat> of(String extension) {
    return Arrays.stream(values()).filter(one -> one.extension().equals(extension)).findFirst();
  }
}
