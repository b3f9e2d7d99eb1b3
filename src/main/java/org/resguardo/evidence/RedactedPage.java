package org.resguardo.evidence;

import java.io.IOException;
import java.util.List;

/** One page with its areas black, drawn when it is asked for. */
public final class RedactedPage {
  private final OpenedFile file;
  private final int page;
  private final List<RedactionArea> areas;

  RedactedPage(OpenedFile file, int page, List<RedactionArea> areas) {
    this.file = file;
    this.page = page;
    this.areas = areas;
  }

  /** As a PNG. */
  public byte[] picture() throws IOException {
    return file.picture(page, areas);
  }
}
