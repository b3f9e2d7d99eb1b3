package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes a file in: encrypted onto the disk as it arrives, then looked at from there (kind, archive,
 * pages, viruses), then brought to its place. What is refused on the way leaves nothing behind.
 */
@ApplicationScoped
class Reception {
  @Inject FileStore store;
  @Inject StorageKeys keys;
  @Inject VirusScanner scanner;
  @Inject PagePictures pictures;

  StoredFile take(long caseId, UploadBody body) throws IOException {
    if (!body.hasFile()) {
      throw ContentCheck.refused("evidence.file.needed");
    }
    FileKind kind = ContentCheck.demandKnown(body.ending());
    String name = keys.newName(caseId);
    StorageKeys.Wrapped key = keys.newKey(name);
    boolean settled = false;
    try {
      FileStore.Received received = receive(name, key, body);
      inspect(kind, name, key, received.size());
      Integer pages = pictures.pages(kind, store.jump(name, key.bytes()));
      Scan scan = scanner.scan(() -> store.read(name, key.bytes()));
      if (scan == Scan.INFECTED) {
        throw ContentCheck.refused("evidence.file.infected");
      }
      store.settle(name);
      settled = true;
      return new StoredFile(
          name, key, kind.mediaType(), received.size(), received.hash(), pages, scan);
    } finally {
      if (!settled) {
        store.remove(name);
      }
    }
  }

  private FileStore.Received receive(String name, StorageKeys.Wrapped key, UploadBody body)
      throws IOException {
    try (InputStream in = body.file()) {
      return store.receive(name, key.bytes(), in);
    }
  }

  private void inspect(FileKind kind, String name, StorageKeys.Wrapped key, long size)
      throws IOException {
    try (InputStream content = store.read(name, key.bytes())) {
      ContentCheck.demand(kind, content);
    }
    if (kind.isArchive()) {
      ArchiveCheck.demand(kind, store.read(name, key.bytes()), size);
    }
  }

  long largestBytes() {
    return store.largestBytes();
  }

  void remove(String name) throws IOException {
    store.remove(name);
  }
}
