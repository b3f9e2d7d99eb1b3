package org.resguardo.audit;

import java.util.Arrays;
import java.util.Objects;

/** An extract of the log ready to be given. It is made for one answer and kept nowhere. */
public record Extract(String fileName, String mediaType, byte[] content) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Extract extract
        && fileName.equals(extract.fileName)
        && Arrays.equals(content, extract.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, Arrays.hashCode(content));
  }

  /** Never the content: records end up in messages and logs. */
  @Override
  public String toString() {
    return fileName;
  }
}
