package org.resguardo.evidence;

import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.WrappedKeys;

/** What lies under the master key of documents, as the rotation of keys sees it. */
@Boundary
public class DocumentKeyService implements WrappedKeys {
  private static final Logger LOG = Logger.getLogger(DocumentKeyService.class.getName());

  @Inject DocumentKeyRepository rows;
  @Inject StorageKeys keys;
  @Inject Deeds deeds;

  @Override
  @Requires(Permission.READ_KEYS)
  public String file() {
    return "documents.json";
  }

  @Override
  @Requires(Permission.READ_KEYS)
  public int leading() {
    return keys.masterVersionNow();
  }

  @Override
  @Requires(Permission.READ_KEYS)
  public Map<Integer, Long> uses() {
    return rows.uses();
  }

  @Override
  @Requires(Permission.READ_KEYS)
  public long waiting() {
    return rows.waiting(keys.masterVersion());
  }

  @Override
  @Requires(Permission.KEEP_KEYS)
  public int rewrap(int most) {
    deeds.current().unlogged();
    int version = keys.masterVersion();
    int done = 0;
    for (DocumentKeyRepository.KeyRow key : rows.keysNotUnder(version, most)) {
      done += rewrap(key);
    }
    for (DocumentKeyRepository.Sealed where : DocumentKeyRepository.Sealed.values()) {
      List<DocumentKeyRepository.HashRow> hashes =
          done < most ? rows.hashesNotUnder(where, version, most - done) : List.of();
      for (DocumentKeyRepository.HashRow hash : hashes) {
        done += reseal(where, hash);
      }
    }
    return done;
  }

  // What is damaged is left as it is: it waits for a person, and must not stop the others.
  private int rewrap(DocumentKeyRepository.KeyRow key) {
    try {
      rows.replace(key, keys.rewrap(key.storageName(), key.wrappedKey()));
      return 1;
    } catch (GeneralSecurityException damaged) {
      LOG.log(Level.WARNING, "the key of document {0} cannot be unwrapped", key.storageName());
      return 0;
    }
  }

  private int reseal(DocumentKeyRepository.Sealed where, DocumentKeyRepository.HashRow hash) {
    try {
      String clear = keys.openHash(hash.place(), hash.sealed());
      rows.replace(where, hash, keys.sealHash(hash.place(), clear));
      return 1;
    } catch (IllegalStateException damaged) {
      LOG.log(Level.WARNING, "the hash of {0} in {1} cannot be opened", args(hash, where));
      return 0;
    }
  }

  private static Object[] args(
      DocumentKeyRepository.HashRow hash, DocumentKeyRepository.Sealed where) {
    return new Object[] {hash.place(), where};
  }
}
