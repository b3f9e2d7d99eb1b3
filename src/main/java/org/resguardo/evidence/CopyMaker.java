package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Draws a copy with blackened parts and encrypts it on its way to the disk. */
@ApplicationScoped
class CopyMaker {
  @Inject FileStore store;
  @Inject StorageKeys keys;
  @Inject PagePictures pictures;

  StoredFile make(CopyOrder order) throws IOException {
    DocumentRepository.Content content = order.content();
    FileKind kind = FileKind.ofMediaType(content.mediaType()).orElseThrow();
    String name = keys.newName(order.caseId());
    StorageKeys.Wrapped key = keys.newKey(name);
    AtomicInteger pages = new AtomicInteger();
    boolean settled = false;
    try (var original = store.jump(content.storageName(), content.wrappedKey())) {
      FileStore.Received written =
          store.write(
              name,
              key.bytes(),
              out -> pages.set(pictures.redact(kind, original, order.areas(), out)));
      store.settle(name);
      settled = true;
      return new StoredFile(
          name,
          key,
          FileKind.PDF.mediaType(),
          written.size(),
          written.hash(),
          pages.get(),
          Scan.CLEAN);
    } finally {
      if (!settled) {
        store.remove(name);
      }
    }
  }
}
