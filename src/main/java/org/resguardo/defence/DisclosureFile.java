package org.resguardo.defence;

import java.io.IOException;
import java.io.OutputStream;

/** A set as an archive, decrypted while it is written out. */
public final class DisclosureFile {
  private final String name;
  private final DisclosureArchive archive;

  DisclosureFile(String name, DisclosureArchive archive) {
    this.name = name;
    this.archive = archive;
  }

  public String name() {
    return name;
  }

  public void copyTo(OutputStream out) throws IOException {
    archive.write(out);
  }
}
