package org.resguardo.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was known of an accused from one instant to another: see {@link VictimProfile}. */
@Entity
@Table(name = "accused_profile")
class AccusedProfile extends RecordedFact {
  @Column(name = "accused_id")
  private long accusedId;

  @Column(name = "case_id")
  private long caseId;

  private String kind;
  private String sex;

  @Column(name = "minor_at_offence")
  private String minorAtOffence;

  @Column(name = "age_from")
  private Integer ageFrom;

  @Column(name = "age_to")
  private Integer ageTo;

  @Column(name = "age_at_offence")
  private Integer ageAtOffence;

  private String citizenship;

  @Column(name = "residence_country")
  private String residenceCountry;

  @Column(name = "residence_division1")
  private String residenceDivision1;

  private String occupation;
  private String education;

  @Column(name = "public_official")
  private Boolean publicOfficial;

  @Column(name = "official_body")
  private String officialBody;

  @Column(name = "prior_convictions")
  private String priorConvictions;

  @Column(name = "first_suspected_on")
  private LocalDate firstSuspectedOn;

  @Column(name = "arrested_on")
  private LocalDate arrestedOn;

  @Column(name = "arrested_at")
  private LocalTime arrestedAt;

  @Column(name = "rights_told_on")
  private LocalDate rightsToldOn;

  @Column(name = "interpreter_needed")
  private Boolean interpreterNeeded;

  @Column(name = "consulate_told_on")
  private LocalDate consulateToldOn;

  @Column(name = "fugitive_since")
  private LocalDate fugitiveSince;

  @ElementCollection
  @CollectionTable(name = "accused_profile_code", joinColumns = @JoinColumn(name = "profile_id"))
  private Set<ProfileCode> codes = new LinkedHashSet<>();

  protected AccusedProfile() {}

  AccusedProfile(Accused accused, AccusedEntry entry, Instant at, long by) {
    super(at, by);
    accusedId = accused.id();
    caseId = accused.caseId();
    takePerson(entry);
    takeProcess(entry);
  }

  // A legal person has no age, and nobody treats it as a child.
  private void takePerson(AccusedEntry entry) {
    AgeRange age = AgeRange.of(entry.getAgeFrom(), entry.getAgeTo());
    kind = entry.getKind();
    sex = entry.getSex();
    minorAtOffence = "LEGAL".equals(kind) ? AgePolicy.ADULT : AgePolicy.minorStatus(age);
    ageFrom = age.from();
    ageTo = age.to();
    ageAtOffence = age.from() != null && age.from().equals(age.to()) ? age.from() : null;
    citizenship = entry.getCitizenships().get(0);
    residenceCountry = entry.getResidenceCountry();
    residenceDivision1 = entry.getResidenceDivision1();
    occupation = entry.getOccupation();
    education = entry.getEducation();
    ProfileCode.add(codes, "citizenship", entry.getCitizenships());
  }

  private void takeProcess(AccusedEntry entry) {
    publicOfficial = entry.getPublicOfficial();
    officialBody = entry.getOfficialBody();
    priorConvictions = entry.getPriorConvictions();
    firstSuspectedOn = entry.getFirstSuspectedOn();
    arrestedOn = entry.getArrestedOn();
    arrestedAt = entry.getArrestedAt();
    rightsToldOn = entry.getRightsToldOn();
    interpreterNeeded = entry.getInterpreterNeeded();
    consulateToldOn = entry.getConsulateToldOn();
    fugitiveSince = entry.getFugitiveSince();
    ProfileCode.add(codes, "role_in_process", entry.getRoles());
  }

  /** The row as somebody could have typed it; {@code known} stands with the accused. */
  AccusedEntry entry(boolean known) {
    AccusedEntry entry = new AccusedEntry();
    entry.setKnown(known);
    entry.setKind(kind);
    entry.setSex(sex);
    entry.setAgeFrom(ageFrom);
    entry.setAgeTo(ageTo);
    entry.setCitizenships(new ArrayList<>(ProfileCode.of(codes, "citizenship")));
    entry.setResidenceCountry(residenceCountry);
    entry.setResidenceDivision1(residenceDivision1);
    entry.setOccupation(occupation);
    entry.setEducation(education);
    entry.setRoles(new ArrayList<>(ProfileCode.of(codes, "role_in_process")));
    entry.setPublicOfficial(publicOfficial);
    entry.setOfficialBody(officialBody);
    entry.setPriorConvictions(priorConvictions);
    entry.setFirstSuspectedOn(firstSuspectedOn);
    entry.setArrestedOn(arrestedOn);
    entry.setArrestedAt(arrestedAt);
    entry.setRightsToldOn(rightsToldOn);
    entry.setInterpreterNeeded(interpreterNeeded);
    entry.setConsulateToldOn(consulateToldOn);
    entry.setFugitiveSince(fugitiveSince);
    return entry;
  }

  String minorAtOffence() {
    return minorAtOffence;
  }
}
