package org.resguardo.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was read of a case for a request that only reads, so that the parts of one page do not ask
 * the same again. A request that writes never remembers: its later steps must see its earlier ones.
 */
@RequestScoped
public class AdmissionMemo {
  private final Map<Object, Admission> known = new HashMap<>();
  private boolean remembering;

  /** This request only reads. */
  public void remember() {
    remembering = true;
  }

  Optional<Admission> find(Object key, Supplier<Optional<Admission>> read) {
    if (!remembering) {
      return read.get();
    }
    if (!known.containsKey(key)) {
      read.get()
          .ifPresent(
              found -> {
                known.put(found.caseId(), found);
                known.put(found.number(), found);
              });
    }
    return Optional.ofNullable(known.get(key));
  }
}
