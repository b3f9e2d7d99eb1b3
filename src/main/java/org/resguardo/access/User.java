package org.resguardo.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An account. Made shut and without a password; opened when the second person approved it, if its
 * role reaches personal data; its password is set by its owner over a one-time link and by nobody
 * else. Disabled accounts stay, because the log names them. Tries and the last sign-in are counted
 * by {@link SessionRepository}, so that a sign-in is no edit of the account.
 */
@Entity
@Table(name = "app_user")
class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String username;

  @Column(name = "role_code")
  private String roleCode;

  @Column(name = "office_code")
  private String officeCode;

  @Column(name = "short_name")
  private String shortName;

  private String phone;

  @Column(name = "password_hash")
  private String passwordHash;

  private String language;
  private String theme;
  private boolean shortcuts = true;
  private boolean enabled;
  private boolean demo;

  @Column(name = "full_time_share")
  private BigDecimal fullTimeShare = BigDecimal.ONE;

  @Column(name = "leave_from")
  private LocalDate leaveFrom;

  @Column(name = "leave_to")
  private LocalDate leaveTo;

  @Column(name = "substitute_id")
  private Long substituteId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_sign_in_at", insertable = false, updatable = false)
  private Instant lastSignInAt;

  protected User() {}

  User(NewUserEntry entry, boolean demo, Instant now) {
    username = entry.getUsername();
    roleCode = entry.getRoleCode();
    officeCode = entry.getOfficeCode();
    shortName = entry.getShortName();
    phone = entry.getPhone();
    this.demo = demo;
    createdAt = now;
  }

  void open() {
    enabled = true;
  }

  void shut() {
    enabled = false;
  }

  void useHash(String hash) {
    passwordHash = hash;
  }

  void move(String toRole, String toOffice) {
    roleCode = toRole;
    officeCode = toOffice;
  }

  void prefer(String newLanguage, String newTheme, boolean withShortcuts) {
    language = newLanguage;
    theme = newTheme;
    shortcuts = withShortcuts;
  }

  void takeLeave(LocalDate from, LocalDate to, Long substitute) {
    leaveFrom = from;
    leaveTo = to;
    substituteId = substitute;
  }

  UserRow row(boolean waiting, String substitute) {
    return new UserRow(
        username,
        shortName,
        roleCode,
        officeCode,
        enabled,
        waiting,
        leaveFrom,
        leaveTo,
        substitute,
        lastSignInAt);
  }

  boolean isDemo() {
    return demo;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String username() {
    return username;
  }

  String roleCode() {
    return roleCode;
  }

  String officeCode() {
    return officeCode;
  }

  String shortName() {
    return shortName;
  }

  String phone() {
    return phone;
  }

  String passwordHash() {
    return passwordHash;
  }

  String language() {
    return language;
  }

  String theme() {
    return theme;
  }

  boolean shortcuts() {
    return shortcuts;
  }

  boolean isEnabled() {
    return enabled;
  }

  LocalDate leaveFrom() {
    return leaveFrom;
  }

  LocalDate leaveTo() {
    return leaveTo;
  }

  Long substituteId() {
    return substituteId;
  }

  Instant lastSignInAt() {
    return lastSignInAt;
  }
}
