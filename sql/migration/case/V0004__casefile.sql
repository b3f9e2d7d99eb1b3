-- The case file. Facts that a statistic reads are append-only rows: a correction closes the old row (superseded_at) and adds one (decision 4).
CREATE TABLE case_sequence (
  year INT NOT NULL,
  last_number INT NOT NULL,
  CONSTRAINT case_sequence_pk PRIMARY KEY (year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- The columns from stage_code on are derived and written in the transaction that changes their source, so that a list is one statement.
CREATE TABLE case_file (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  number VARCHAR(20) NOT NULL,
  official_number VARCHAR(40) NULL,
  country VARCHAR(2) NOT NULL,
  office_code VARCHAR(20) NOT NULL,
  prosecutor_id BIGINT NULL,
  confidentiality VARCHAR(20) NOT NULL,
  priority VARCHAR(20) NOT NULL,
  registered_on DATE NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  source_key VARCHAR(80) NULL,
  status VARCHAR(12) NOT NULL,
  stage_code VARCHAR(20) NOT NULL,
  need_code VARCHAR(40) NOT NULL,
  next_hearing_at DATETIME NULL,
  listed_hearing_at DATETIME GENERATED ALWAYS AS (COALESCE(next_hearing_at, TIMESTAMP'9999-12-31 00:00:00')) STORED,
  principal_offence VARCHAR(40) NULL,
  trafficking BOOLEAN NOT NULL,
  csec BOOLEAN NOT NULL,
  victims INT NOT NULL DEFAULT 0,
  accused INT NOT NULL DEFAULT 0,
  child_victim BOOLEAN NOT NULL DEFAULT FALSE,
  detained BOOLEAN NOT NULL DEFAULT FALSE,
  gaps INT NOT NULL DEFAULT 0,
  closed_on DATE NULL,
  CONSTRAINT case_file_pk PRIMARY KEY (id),
  CONSTRAINT case_file_number_unique UNIQUE (number),
  CONSTRAINT case_file_official_unique UNIQUE (country, official_number),
  CONSTRAINT case_file_request_unique UNIQUE (request_key),
  CONSTRAINT case_file_source_unique UNIQUE (source_key),
  CONSTRAINT case_file_office_fk FOREIGN KEY (office_code) REFERENCES office (code),
  CONSTRAINT case_file_prosecutor_fk FOREIGN KEY (prosecutor_id) REFERENCES app_user (id),
  CONSTRAINT case_file_stage_fk FOREIGN KEY (stage_code) REFERENCES stage (code),
  CONSTRAINT case_file_status_known CHECK (status IN ('ACTIVE','SUSPENDED','CLOSED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_file_office_list ON case_file (office_code, status, registered_on, id);
CREATE INDEX case_file_prosecutor_list ON case_file (prosecutor_id, status, registered_on, id);
CREATE INDEX case_file_list ON case_file (registered_on, id);
CREATE INDEX case_file_hearing_list ON case_file (listed_hearing_at, id);
CREATE INDEX case_file_stage_list ON case_file (stage_code, id);

-- Which office holds the case, as known when: lets a table of last month by office stay as it was after a transfer.
CREATE TABLE case_office (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  office_code VARCHAR(20) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT case_office_pk PRIMARY KEY (id),
  CONSTRAINT case_office_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_office_office_fk FOREIGN KEY (office_code) REFERENCES office (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_office_case ON case_office (case_id, superseded_at);

CREATE TABLE case_number (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  number VARCHAR(60) NOT NULL,
  CONSTRAINT case_number_pk PRIMARY KEY (id),
  CONSTRAINT case_number_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_number_search ON case_number (number);

-- facts_from/facts_to: '2008', '2008-05', '2008-05-03', with a leading '~' when estimated.
CREATE TABLE case_profile (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  complaint_on DATE NOT NULL,
  how_arose VARCHAR(40) NOT NULL,
  facts_from VARCHAR(11) NOT NULL,
  facts_to VARCHAR(11) NULL,
  summary TEXT NOT NULL,
  trafficking BOOLEAN NOT NULL,
  csec BOOLEAN NOT NULL,
  border VARCHAR(20) NULL,
  online_used BOOLEAN NULL,
  organised_group BOOLEAN NULL,
  number_acting INT NULL,
  complex_procedure BOOLEAN NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT case_profile_pk PRIMARY KEY (id),
  CONSTRAINT case_profile_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_profile_case ON case_profile (case_id, superseded_at);
CREATE FULLTEXT INDEX case_profile_words ON case_profile (summary);

-- Multi-valued coded facts of a case profile: list 'exploitation', 'sex_exploitation', 'platform', 'offence' (position 0 = principal).
CREATE TABLE case_profile_code (
  profile_id BIGINT NOT NULL,
  list VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  code VARCHAR(60) NOT NULL,
  CONSTRAINT case_profile_code_pk PRIMARY KEY (profile_id, list, position),
  CONSTRAINT case_profile_code_profile_fk FOREIGN KEY (profile_id) REFERENCES case_profile (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE case_place (
  id BIGINT NOT NULL AUTO_INCREMENT,
  profile_id BIGINT NOT NULL,
  phase VARCHAR(20) NOT NULL,
  country VARCHAR(2) NOT NULL,
  division1 VARCHAR(20) NULL,
  division2 VARCHAR(20) NULL,
  place VARCHAR(200) NULL,
  place_kind VARCHAR(40) NULL,
  CONSTRAINT case_place_pk PRIMARY KEY (id),
  CONSTRAINT case_place_profile_fk FOREIGN KEY (profile_id) REFERENCES case_profile (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- What happened to the case and to each accused, in the order of the facts, whenever it was recorded. The source from which
-- stage spells, load spells and flows are worked out anew when something is recorded late or withdrawn.
-- kind: REGISTERED ACCUSED_ADDED ACCUSED_IDENTIFIED MOVED ASSIGNED TRANSFERRED REQUALIFIED CLOSED REOPENED.
-- MOVED without accused is a decision on the whole case. content: the new office, user, offence, or the reason of closing.
CREATE TABLE case_event (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  occurred_on DATE NOT NULL,
  accused_id BIGINT NULL,
  effect VARCHAR(20) NULL,
  to_stage VARCHAR(20) NULL,
  office_act VARCHAR(30) NULL,
  decision_id BIGINT NULL,
  content VARCHAR(40) NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT case_event_pk PRIMARY KEY (id),
  CONSTRAINT case_event_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_event_case ON case_event (case_id, superseded_at);

-- Stock. A new spell at every change of office, prosecutor, principal offence or state.
-- load_view: OFFICE = until the office's closing act; PROCESS = until the final end (statistics.md 8).
CREATE TABLE case_spell (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  load_view VARCHAR(10) NOT NULL,
  state VARCHAR(12) NOT NULL,
  office_code VARCHAR(20) NOT NULL,
  prosecutor_id BIGINT NULL,
  offence_code VARCHAR(40) NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT case_spell_pk PRIMARY KEY (id),
  CONSTRAINT case_spell_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_spell_view_known CHECK (load_view IN ('OFFICE','PROCESS')),
  CONSTRAINT case_spell_state_known CHECK (state IN ('ACTIVE','SUSPENDED')),
  CONSTRAINT case_spell_order CHECK (to_on IS NULL OR to_on >= from_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_spell_case ON case_spell (case_id, load_view, superseded_at);
CREATE INDEX case_spell_open ON case_spell (load_view, state, from_on, to_on);

-- Flow: one IN row where a spell begins and one OUT row where it ends, with the spell's own office, prosecutor, offence, view and state.
-- The suspended stock has flows of its own: IN SUSPENDED and OUT RESUMED with state SUSPENDED. kind IN: REGISTERED REOPENED TRANSFERRED_IN RESUMED REASSIGNED_IN REQUALIFIED_IN SPLIT_IN
--       kind OUT: ACCUSATION DISMISSAL ARCHIVE DISCONTINUANCE OPPORTUNITY FINAL_JUDGMENT OTHER_CLOSING TRANSFERRED_OUT JOINED SUSPENDED REASSIGNED_OUT REQUALIFIED_OUT
CREATE TABLE case_flow (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  load_view VARCHAR(10) NOT NULL,
  state VARCHAR(12) NOT NULL,
  direction VARCHAR(3) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  office_code VARCHAR(20) NOT NULL,
  prosecutor_id BIGINT NULL,
  offence_code VARCHAR(40) NULL,
  occurred_on DATE NOT NULL,
  decision_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT case_flow_pk PRIMARY KEY (id),
  CONSTRAINT case_flow_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_flow_direction_known CHECK (direction IN ('IN','OUT'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_flow_case ON case_flow (case_id, superseded_at);
CREATE INDEX case_flow_time ON case_flow (load_view, occurred_on);

-- A closing, reopening or transfer is a row with who, when, why (a state is a row).
CREATE TABLE case_closing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  closed_on DATE NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NULL,
  closed_by BIGINT NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  reopened_on DATE NULL,
  reopening_reason VARCHAR(40) NULL,
  reopening_note VARCHAR(2000) NULL,
  reopened_by BIGINT NULL,
  reopened_at DATETIME(6) NULL,
  CONSTRAINT case_closing_pk PRIMARY KEY (id),
  CONSTRAINT case_closing_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_closing_case ON case_closing (case_id);

CREATE TABLE case_transfer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  from_office VARCHAR(20) NOT NULL,
  to_office VARCHAR(20) NOT NULL,
  transferred_on DATE NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NULL,
  transferred_by BIGINT NOT NULL,
  transferred_at DATETIME(6) NOT NULL,
  CONSTRAINT case_transfer_pk PRIMARY KEY (id),
  CONSTRAINT case_transfer_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_transfer_moves CHECK (from_office <> to_office)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- What is still missing, by the table of field rules; rewritten whenever the case changes, so that a page reads it in one go.
-- phase: A = before the accusation, F = before closing. code: the party or count it belongs to, NULL for the case itself.
CREATE TABLE case_gap (
  case_id BIGINT NOT NULL,
  position INT NOT NULL,
  record VARCHAR(20) NOT NULL,
  code VARCHAR(20) NULL,
  field VARCHAR(40) NOT NULL,
  phase CHAR(1) NOT NULL,
  CONSTRAINT case_gap_pk PRIMARY KEY (case_id, position),
  CONSTRAINT case_gap_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE case_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  other_case_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  linked_by BIGINT NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  CONSTRAINT case_link_pk PRIMARY KEY (id),
  CONSTRAINT case_link_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_link_other_fk FOREIGN KEY (other_case_id) REFERENCES case_file (id),
  CONSTRAINT case_link_once UNIQUE (case_id, other_case_id, kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE victim (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  code VARCHAR(12) NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  removed_at DATETIME(6) NULL,
  removed_reason VARCHAR(400) NULL,
  CONSTRAINT victim_pk PRIMARY KEY (id),
  CONSTRAINT victim_party_unique UNIQUE (party_id),
  CONSTRAINT victim_code_unique UNIQUE (case_id, code),
  CONSTRAINT victim_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Coded facts only (P1). age_* are completed years; minor_status: MINOR, ADULT, UNKNOWN as on detected_on (doubt = UNKNOWN here, protected as a child).
CREATE TABLE victim_profile (
  id BIGINT NOT NULL AUTO_INCREMENT,
  victim_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  identity_known BOOLEAN NOT NULL,
  sex VARCHAR(12) NOT NULL,
  minor_status VARCHAR(10) NOT NULL,
  treated_as_child BOOLEAN NOT NULL,
  age_group VARCHAR(20) NOT NULL,
  age_basis VARCHAR(20) NULL,
  age_from INT NULL,
  age_to INT NULL,
  age_when_exploited INT NULL,
  citizenship VARCHAR(2) NOT NULL,
  birth_country VARCHAR(2) NULL,
  residence_country VARCHAR(2) NULL,
  residence_division1 VARCHAR(20) NULL,
  interpreter_needed BOOLEAN NULL,
  language VARCHAR(12) NULL,
  education VARCHAR(40) NULL,
  in_school BOOLEAN NULL,
  migration_status VARCHAR(40) NULL,
  detected_on DATE NOT NULL,
  detected_by VARCHAR(40) NULL,
  trafficking_status VARCHAR(40) NOT NULL,
  trafficking_status_on DATE NULL,
  deciding_body VARCHAR(40) NULL,
  exploitation_form VARCHAR(40) NULL,
  industry VARCHAR(20) NULL,
  agency_told_on DATE NULL,
  rights_told_on DATE NULL,
  rights_language VARCHAR(12) NULL,
  rights_told_by VARCHAR(120) NULL,
  wants_part BOOLEAN NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT victim_profile_pk PRIMARY KEY (id),
  CONSTRAINT victim_profile_victim_fk FOREIGN KEY (victim_id) REFERENCES victim (id),
  CONSTRAINT victim_profile_minor_known CHECK (minor_status IN ('MINOR','ADULT','UNKNOWN')),
  CONSTRAINT victim_profile_doubt_is_child CHECK (minor_status = 'ADULT' OR treated_as_child = TRUE)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX victim_profile_victim ON victim_profile (victim_id, superseded_at);
CREATE INDEX victim_profile_detected ON victim_profile (detected_on);

-- list: citizenship, exploitation, sex_exploitation, method_of_control, method_of_recruitment, platform
CREATE TABLE victim_profile_code (
  profile_id BIGINT NOT NULL,
  list VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  code VARCHAR(60) NOT NULL,
  CONSTRAINT victim_profile_code_pk PRIMARY KEY (profile_id, list, position),
  CONSTRAINT victim_profile_code_profile_fk FOREIGN KEY (profile_id) REFERENCES victim_profile (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE accused (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  code VARCHAR(12) NOT NULL,
  former_code VARCHAR(12) NULL,
  known BOOLEAN NOT NULL,
  stage_code VARCHAR(20) NOT NULL,
  suspended BOOLEAN NOT NULL DEFAULT FALSE,
  ended BOOLEAN NOT NULL DEFAULT FALSE,
  office_act VARCHAR(30) NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  identified_at DATETIME(6) NULL,
  CONSTRAINT accused_pk PRIMARY KEY (id),
  CONSTRAINT accused_party_unique UNIQUE (party_id),
  CONSTRAINT accused_code_unique UNIQUE (case_id, code),
  CONSTRAINT accused_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT accused_stage_fk FOREIGN KEY (stage_code) REFERENCES stage (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- minor_at_offence: MINOR, ADULT, UNKNOWN on the offence date; age_when_charged in completed years when known.
CREATE TABLE accused_profile (
  id BIGINT NOT NULL AUTO_INCREMENT,
  accused_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  sex VARCHAR(12) NOT NULL,
  minor_at_offence VARCHAR(10) NOT NULL,
  age_from INT NULL,
  age_to INT NULL,
  age_at_offence INT NULL,
  citizenship VARCHAR(2) NOT NULL,
  residence_country VARCHAR(2) NULL,
  residence_division1 VARCHAR(20) NULL,
  occupation VARCHAR(120) NULL,
  education VARCHAR(40) NULL,
  public_official BOOLEAN NULL,
  official_body VARCHAR(200) NULL,
  prior_convictions VARCHAR(20) NULL,
  first_suspected_on DATE NULL,
  arrested_on DATE NULL,
  rights_told_on DATE NULL,
  interpreter_needed BOOLEAN NULL,
  consulate_told_on DATE NULL,
  fugitive_since DATE NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT accused_profile_pk PRIMARY KEY (id),
  CONSTRAINT accused_profile_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT accused_profile_kind_known CHECK (kind IN ('NATURAL','LEGAL')),
  CONSTRAINT accused_profile_minor_known CHECK (minor_at_offence IN ('MINOR','ADULT','UNKNOWN'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX accused_profile_accused ON accused_profile (accused_id, superseded_at);

-- list: citizenship, role_in_process
CREATE TABLE accused_profile_code (
  profile_id BIGINT NOT NULL,
  list VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  code VARCHAR(60) NOT NULL,
  CONSTRAINT accused_profile_code_pk PRIMARY KEY (profile_id, list, position),
  CONSTRAINT accused_profile_code_profile_fk FOREIGN KEY (profile_id) REFERENCES accused_profile (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Procedural status per accused, dated. A retrial is a second spell of the same stage.
CREATE TABLE stage_spell (
  id BIGINT NOT NULL AUTO_INCREMENT,
  accused_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  stage_code VARCHAR(20) NOT NULL,
  entered_on DATE NOT NULL,
  left_on DATE NULL,
  decision_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT stage_spell_pk PRIMARY KEY (id),
  CONSTRAINT stage_spell_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT stage_spell_stage_fk FOREIGN KEY (stage_code) REFERENCES stage (code),
  CONSTRAINT stage_spell_order CHECK (left_on IS NULL OR left_on >= entered_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX stage_spell_accused ON stage_spell (accused_id, superseded_at);

-- Names stand in the vault under party_id (decision 2); here only what the procedure needs.
CREATE TABLE other_party (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  code VARCHAR(12) NOT NULL,
  capacity VARCHAR(40) NOT NULL,
  organisation BOOLEAN NOT NULL,
  organisation_kind VARCHAR(40) NULL,
  represents_party_id CHAR(26) NULL,
  channel VARCHAR(40) NULL,
  anonymous BOOLEAN NULL,
  protected_person BOOLEAN NULL,
  bar_number VARCHAR(40) NULL,
  public_defender BOOLEAN NULL,
  appointed_on DATE NULL,
  representative_kind VARCHAR(40) NULL,
  conflict_checked BOOLEAN NULL,
  agency VARCHAR(200) NULL,
  field_of_expertise VARCHAR(200) NULL,
  report_on DATE NULL,
  court_code VARCHAR(60) NULL,
  oath_on DATE NULL,
  note VARCHAR(2000) NULL,
  from_on DATE NULL,
  to_on DATE NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  CONSTRAINT other_party_pk PRIMARY KEY (id),
  CONSTRAINT other_party_party_unique UNIQUE (party_id),
  CONSTRAINT other_party_code_unique UNIQUE (case_id, code),
  CONSTRAINT other_party_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- accused x victim x offence. charge: the number shown to people, shared by the counts that were laid together. A requalification closes the fact row's count and links the new one; nothing is overwritten.
CREATE TABLE charge_count (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  position INT NOT NULL,
  charge INT NOT NULL,
  request_key CHAR(64) NULL,
  accused_id BIGINT NOT NULL,
  victim_id BIGINT NULL,
  replaces_id BIGINT NULL,
  formerly_trafficking BOOLEAN NOT NULL DEFAULT FALSE,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  CONSTRAINT charge_count_pk PRIMARY KEY (id),
  CONSTRAINT charge_count_position_unique UNIQUE (case_id, position),
  CONSTRAINT charge_count_request_unique UNIQUE (request_key),
  CONSTRAINT charge_count_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT charge_count_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT charge_count_victim_fk FOREIGN KEY (victim_id) REFERENCES victim (id),
  CONSTRAINT charge_count_replaces_fk FOREIGN KEY (replaces_id) REFERENCES charge_count (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE count_fact (
  id BIGINT NOT NULL AUTO_INCREMENT,
  count_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  offence_code VARCHAR(40) NOT NULL,
  trafficking BOOLEAN NOT NULL,
  acts INT NOT NULL,
  from_on VARCHAR(11) NOT NULL,
  to_on VARCHAR(11) NULL,
  attempt VARCHAR(12) NOT NULL,
  participation VARCHAR(20) NOT NULL,
  relation VARCHAR(40) NULL,
  cyber BOOLEAN NULL,
  organised BOOLEAN NULL,
  status VARCHAR(20) NOT NULL,
  note VARCHAR(400) NULL,
  decision_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT count_fact_pk PRIMARY KEY (id),
  CONSTRAINT count_fact_count_fk FOREIGN KEY (count_id) REFERENCES charge_count (id),
  CONSTRAINT count_fact_offence_fk FOREIGN KEY (offence_code) REFERENCES offence (code),
  CONSTRAINT count_fact_acts_positive CHECK (acts > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX count_fact_count ON count_fact (count_id, superseded_at);
