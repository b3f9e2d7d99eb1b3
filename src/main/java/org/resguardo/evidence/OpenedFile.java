package org.resguardo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A content that the caller may read now; the log already says so. {@code fileName} is made by the
 * house: case, document, version. The name under which it was sent was never kept.
 */
public final class OpenedFile {
  private final DocumentRepository.Content content;
  private final String fileName;
  private final FileStore store;
  private final PagePictures pictures;

  OpenedFile(
      DocumentRepository.Content content, String fileName, FileStore store, PagePictures pictures) {
    this.content = content;
    this.fileName = fileName;
    this.store = store;
    this.pictures = pictures;
  }

  public String mediaType() {
    return content.mediaType();
  }

  public long size() {
    return content.size();
  }

  public String fileName() {
    return fileName;
  }

  public boolean hasPage(int page) {
    return content.pages() != null && page >= 1 && page <= content.pages();
  }

  /** Decrypted segment by segment on its way out. */
  public void copyTo(OutputStream out) throws IOException {
    try (InputStream in = store.read(content.storageName(), content.wrappedKey())) {
      in.transferTo(out);
    }
  }

  /** One page as a PNG, counted from 1. */
  public byte[] picture(int page) throws IOException {
    return picture(page, List.of());
  }

  byte[] picture(int page, List<RedactionArea> areas) throws IOException {
    FileKind kind = FileKind.ofMediaType(content.mediaType()).orElseThrow();
    try (var channel = store.jump(content.storageName(), content.wrappedKey())) {
      return pictures.draw(kind, channel, page, areas);
    }
  }
}
