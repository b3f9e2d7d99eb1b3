package org.resguardo.kernel;

/**
 * Every verb of the house. Who holds which, and how far it reaches, is data:
 * deployment/countries/permissions.csv (role, permission, scope).
 */
public enum Permission {
  /** Signed in, whatever the role: own account, reference lists, home. */
  SIGNED_IN(false),

  READ_STOCK(false),
  /**
   * Reaches cases of a procedure that the pack seals (juvenile justice), as far as the other
   * permissions reach. Without it such a case is open to those alone who are assigned to it.
   */
  ENTER_SEALED(false),
  READ_CASE(false),
  READ_VICTIM(false),
  READ_ACCUSED(false),
  READ_HEARING(false),
  READ_DEADLINE(false),
  REGISTER_CASE(true),
  EDIT_CASE(true),
  RECORD_VICTIM(true),
  RECORD_ACCUSED(true),
  RECORD_PARTY(true),
  RECORD_COUNT(true),
  RECORD_HEARING(true),
  RECORD_DECISION(true),
  RECORD_DEADLINE(true),
  MOVE_VICTIM(true),
  ASSIGN_CASE(true),
  /** Gives a sealed case, by its number, to another who works on such cases; reads none of it. */
  ASSIGN_SEALED(true),
  /** Reads a case of the own office for some hours because somebody is in danger. */
  BREAK_GLASS(true),
  /** Approves and reviews what others opened for an emergency. */
  REVIEW_EMERGENCY(true),
  TRANSFER_CASE(true),
  /** Accepts or rejects a case that another office offers to the own one. */
  RECEIVE_CASE(true),
  /** Lets accused go on in a case of their own. */
  SPLIT_CASE(true),
  /** Lets a case go on in another one. */
  JOIN_CASE(true),
  /** Counts two records of a case as one human being, and takes that back. */
  MERGE_PEOPLE(true),
  READ_MEASURE(false),
  READ_PROTECTION(false),
  RECORD_MEASURE(true),
  RECORD_PROTECTION(true),
  /** Ends a judicial reserve of identity, by the ruling that ends it. */
  LIFT_RESERVE(true),
  /** Interviews, consent, referrals, risk and notices of a victim; each look at them is logged. */
  READ_CARE(false),
  RECORD_CARE(true),
  /** Referrals and assessments of risk (P5): written by the victim unit alone. */
  RECORD_SPECIAL(true),
  /** Whether a victim who is also accused is spared: decided by a prosecutor alone. */
  RECORD_NON_PUNISHMENT(true),
  /** Requests for mutual legal assistance. */
  READ_ASSISTANCE(false),
  RECORD_ASSISTANCE(true),
  CLOSE_CASE(true),
  REOPEN_CASE(true),
  /** Papers of a case from the templates of the country; each print is logged. */
  PRINT_PAPER(true),
  /** Sets for the defence of an accused: making, building again, receipt. */
  DISCLOSE_CASE(true),
  EXPORT_CASES(true),
  IMPORT_CASES(true),
  /** Held only while an import runs: no role has it (see permissions.csv). */
  BRING_IN(false),

  READ_DOCUMENT(false),
  /** Of the documents those that concern victims and nobody else. */
  READ_VICTIM_DOCUMENT(false),
  READ_EVIDENCE(false),
  RECORD_DOCUMENT(true),
  RECORD_EVIDENCE(true),
  PURGE_DOCUMENT(true),
  /** Held only by the upkeep of the store: no role has it. */
  KEEP_STORE(true),

  /** Orders that a case or one of its people be kept, and ends such an order. */
  HOLD_RECORDS(true),
  /** Hides an accused from search and matching, by order of a court. */
  EXPUNGE_ACCUSED(true),
  /** What is due by the rules of retention. */
  READ_RETENTION(false),
  DECIDE_RETENTION(true),
  /** The second person of an erasure. */
  APPROVE_ERASURE(true),
  /** Looks through the closed cases at once; else the house does it every day. */
  RUN_RETENTION(true),

  ENTER_IDENTITY(true),
  OPEN_IDENTITY(true),
  OPEN_SPECIAL(true),
  SEARCH_PEOPLE(true),
  READ_MATCHES(false),
  SETTLE_MATCH(true),

  READ_STATISTICS_INSIDE(true),
  READ_STATISTICS_PROTECTED(true),
  RELEASE_STATISTICS(true),

  READ_AUDIT(true),
  READ_CASE_AUDIT(true),
  /** Gives a victim's representative what the log says of that victim. */
  EXTRACT_LOG(true),

  MANAGE_USERS(true),
  APPROVE_USERS(true),
  /** Which versions of the master keys there are and how far a rotation is. */
  READ_KEYS(false),
  /** Held only by the upkeep of the keys: no role has it. */
  KEEP_KEYS(true),
  /** The second person before data of the classes P3 to P5 leaves the house. */
  APPROVE_RELEASE(true),
  READ_PACK(false),
  /** Asks for another country pack and applies it once a second person approved it. */
  MANAGE_PACK(true),
  /** The second person of the country pack. */
  APPROVE_PACK(true);

  private final boolean audited;

  Permission(boolean audited) {
    this.audited = audited;
  }

  /** Whether every use leaves an audit entry; the others leave one only on refusal. */
  public boolean audited() {
    return audited;
  }
}
