package org.resguardo.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was known of a victim from one instant to another. A change closes the row and adds one, so
 * that a table as of last month stays as it was printed.
 */
@Entity
@Table(name = "victim_profile")
class VictimProfile extends RecordedFact {
  @Column(name = "victim_id")
  private long victimId;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "identity_known")
  private boolean identityKnown;

  private String sex;

  @Column(name = "minor_status")
  private String minorStatus;

  @Column(name = "treated_as_child")
  private boolean treatedAsChild;

  @Column(name = "age_group")
  private String ageGroup;

  @Column(name = "age_basis")
  private String ageBasis;

  @Column(name = "age_from")
  private Integer ageFrom;

  @Column(name = "age_to")
  private Integer ageTo;

  @Column(name = "age_when_exploited")
  private Integer ageWhenExploited;

  private String citizenship;

  @Column(name = "birth_country")
  private String birthCountry;

  @Column(name = "residence_country")
  private String residenceCountry;

  @Column(name = "residence_division1")
  private String residenceDivision1;

  @Column(name = "interpreter_needed")
  private Boolean interpreterNeeded;

  private String language;
  private String education;

  @Column(name = "in_school")
  private Boolean inSchool;

  @Column(name = "migration_status")
  private String migrationStatus;

  @Column(name = "detected_on")
  private LocalDate detectedOn;

  @Column(name = "detected_by")
  private String detectedBy;

  @Column(name = "trafficking_status")
  private String traffickingStatus;

  @Column(name = "trafficking_status_on")
  private LocalDate traffickingStatusOn;

  @Column(name = "deciding_body")
  private String decidingBody;

  @Column(name = "exploitation_form")
  private String exploitationForm;

  private String industry;

  @Column(name = "agency_told_on")
  private LocalDate agencyToldOn;

  @Column(name = "rights_told_on")
  private LocalDate rightsToldOn;

  @Column(name = "rights_language")
  private String rightsLanguage;

  @Column(name = "rights_told_by")
  private String rightsToldBy;

  @Column(name = "wants_part")
  private Boolean wantsPart;

  @ElementCollection
  @CollectionTable(name = "victim_profile_code", joinColumns = @JoinColumn(name = "profile_id"))
  private Set<ProfileCode> codes = new LinkedHashSet<>();

  protected VictimProfile() {}

  /** {@code form}: the one form under which she is counted, see {@link ExploitationPolicy}. */
  VictimProfile(Victim victim, VictimEntry entry, String form, Instant at, long by) {
    super(at, by);
    victimId = victim.id();
    caseId = victim.caseId();
    exploitationForm = form;
    takeAge(entry);
    takePerson(entry);
    takeFinding(entry);
    takeExploitation(entry.getExploitation());
    takeRights(entry.getRights());
  }

  private void takeAge(VictimEntry entry) {
    AgeRange age = AgeRange.of(entry.getAgeFrom(), entry.getAgeTo());
    ageFrom = age.from();
    ageTo = age.to();
    ageBasis = entry.getAgeBasis();
    minorStatus = AgePolicy.minorStatus(age);
    treatedAsChild = AgePolicy.treatedAsChild(age);
    ageGroup = AgePolicy.group(age);
  }

  private void takePerson(VictimEntry entry) {
    identityKnown = entry.isIdentityKnown();
    sex = entry.getSex();
    citizenship = entry.getCitizenships().get(0);
    birthCountry = entry.getBirthCountry();
    residenceCountry = entry.getResidenceCountry();
    residenceDivision1 = entry.getResidenceDivision1();
    interpreterNeeded = entry.getInterpreterNeeded();
    language = entry.getLanguage();
    education = entry.getEducation();
    inSchool = entry.getInSchool();
    migrationStatus = entry.getMigrationStatus();
    ProfileCode.add(codes, "citizenship", entry.getCitizenships());
  }

  private void takeFinding(VictimEntry entry) {
    detectedOn = entry.getDetectedOn();
    detectedBy = entry.getDetectedBy();
    traffickingStatus = entry.getTraffickingStatus();
    traffickingStatusOn = entry.getTraffickingStatusOn();
    decidingBody = entry.getDecidingBody();
  }

  private void takeExploitation(ExploitationEntry entry) {
    ageWhenExploited = entry.getAgeWhenExploited();
    industry = entry.getIndustry();
    ProfileCode.add(codes, "exploitation", entry.getForms());
    ProfileCode.add(codes, "sex_exploitation", entry.getSexForms());
    ProfileCode.add(codes, "method_of_recruitment", entry.getRecruitment());
    ProfileCode.add(codes, "platform", entry.getPlatforms());
    ProfileCode.add(codes, "method_of_control", entry.getControl());
  }

  private void takeRights(RightsEntry entry) {
    agencyToldOn = entry.getAgencyToldOn();
    rightsToldOn = entry.getRightsToldOn();
    rightsLanguage = entry.getRightsLanguage();
    rightsToldBy = entry.getRightsToldBy();
    wantsPart = entry.getWantsPart();
  }

  /** The row as somebody could have typed it: for the form, the history and the next row. */
  VictimEntry entry() {
    VictimEntry entry = new VictimEntry();
    entry.setIdentityKnown(identityKnown);
    entry.setSex(sex);
    entry.setAgeFrom(ageFrom);
    entry.setAgeTo(ageTo);
    entry.setAgeBasis(ageBasis);
    entry.setCitizenships(new ArrayList<>(ProfileCode.of(codes, "citizenship")));
    entry.setBirthCountry(birthCountry);
    entry.setResidenceCountry(residenceCountry);
    entry.setResidenceDivision1(residenceDivision1);
    entry.setInterpreterNeeded(interpreterNeeded);
    entry.setLanguage(language);
    entry.setEducation(education);
    entry.setInSchool(inSchool);
    entry.setMigrationStatus(migrationStatus);
    entry.setDetectedOn(detectedOn);
    entry.setDetectedBy(detectedBy);
    entry.setTraffickingStatus(traffickingStatus);
    entry.setTraffickingStatusOn(traffickingStatusOn);
    entry.setDecidingBody(decidingBody);
    entry.setExploitation(exploitation());
    entry.setRights(rights());
    return entry;
  }

  private ExploitationEntry exploitation() {
    ExploitationEntry entry = new ExploitationEntry();
    entry.setAgeWhenExploited(ageWhenExploited);
    entry.setIndustry(industry);
    entry.setForms(new ArrayList<>(ProfileCode.of(codes, "exploitation")));
    entry.setSexForms(new ArrayList<>(ProfileCode.of(codes, "sex_exploitation")));
    entry.setRecruitment(new ArrayList<>(ProfileCode.of(codes, "method_of_recruitment")));
    entry.setPlatforms(new ArrayList<>(ProfileCode.of(codes, "platform")));
    entry.setControl(new ArrayList<>(ProfileCode.of(codes, "method_of_control")));
    return entry;
  }

  private RightsEntry rights() {
    RightsEntry entry = new RightsEntry();
    entry.setAgencyToldOn(agencyToldOn);
    entry.setRightsToldOn(rightsToldOn);
    entry.setRightsLanguage(rightsLanguage);
    entry.setRightsToldBy(rightsToldBy);
    entry.setWantsPart(wantsPart);
    return entry;
  }

  String minorStatus() {
    return minorStatus;
  }

  boolean treatedAsChild() {
    return treatedAsChild;
  }

  String ageGroup() {
    return ageGroup;
  }

  String exploitationForm() {
    return exploitationForm;
  }
}
