package org.resguardo.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.kernel.Permission;

/**
 * What one permitted call did, collected while it runs and fired as {@link Performed} when it
 * succeeds. Only codes, numbers and party codes belong here, never a name (decision 5): search
 * terms go in as tokens.
 */
public final class Deed {
  private final Permission permission;
  private boolean logged;
  private Long caseId;
  private String caseNumber;
  private String subject;
  private String reason;
  private final Map<String, String> detail = new LinkedHashMap<>();

  Deed(Permission permission) {
    this.permission = permission;
    this.logged = permission.audited();
  }

  public Deed about(Admission admission) {
    caseId = admission.caseId();
    caseNumber = admission.number().value();
    return this;
  }

  public Deed about(long id, String number) {
    caseId = id;
    caseNumber = number;
    return this;
  }

  /** Party code, hearing id, indicator id ...: what within the case or the house it was about. */
  public Deed subject(String code) {
    subject = code;
    return this;
  }

  public Deed reason(String text) {
    reason = text;
    return this;
  }

  public Deed detail(String name, Object content) {
    detail.put(name, content == null ? "" : content.toString());
    return this;
  }

  /** A coded value that changed: both values are kept (DP-22). Free text is named, not quoted. */
  public Deed change(String field, Object before, Object after) {
    return detail(field, (before == null ? "" : before) + " > " + (after == null ? "" : after));
  }

  /** Leaves an entry although the permission alone would not. */
  public Deed logged() {
    logged = true;
    return this;
  }

  /** Leaves none: the call found nothing to do, or an inner call leaves the entry. */
  public Deed unlogged() {
    logged = false;
    return this;
  }

  public boolean isLogged() {
    return logged;
  }

  public Permission permission() {
    return permission;
  }

  public Long caseId() {
    return caseId;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public String subject() {
    return subject;
  }

  public String reason() {
    return reason;
  }

  public Map<String, String> detail() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(detail));
  }
}
