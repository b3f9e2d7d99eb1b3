-- Code lists and the country pack. Loaded by the launcher from deployment/countries; the application only reads them.
CREATE TABLE office (
  code VARCHAR(20) NOT NULL,
  province_code VARCHAR(20) NULL,
  phone VARCHAR(40) NOT NULL,
  sort INT NOT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  CONSTRAINT office_pk PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Every list without a table of its own: sex, hearing_kind, court, country, division ...
CREATE TABLE code_value (
  list VARCHAR(40) NOT NULL,
  code VARCHAR(60) NOT NULL,
  sort INT NOT NULL,
  parent_code VARCHAR(60) NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  confirmed CHAR(1) NOT NULL DEFAULT 'C',
  standard VARCHAR(80) NULL,
  standard_code VARCHAR(80) NULL,
  attributes VARCHAR(2000) NULL,
  CONSTRAINT code_value_pk PRIMARY KEY (list, code),
  CONSTRAINT code_value_confirmed_known CHECK (confirmed IN ('C', 'U'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Titles that come with the country pack (offences, courts, decisions); standard lists take theirs from locales/.
CREATE TABLE code_title (
  list VARCHAR(40) NOT NULL,
  code VARCHAR(60) NOT NULL,
  lang VARCHAR(12) NOT NULL,
  title VARCHAR(400) NOT NULL,
  synonyms VARCHAR(1000) NULL,
  summary VARCHAR(2000) NULL,
  CONSTRAINT code_title_pk PRIMARY KEY (list, code, lang)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE offence (
  code VARCHAR(40) NOT NULL,
  law VARCHAR(80) NOT NULL,
  article VARCHAR(20) NOT NULL,
  paragraph VARCHAR(20) NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  penalty_kind VARCHAR(20) NOT NULL,
  min_months INT NULL,
  max_months INT NULL,
  aggravated_of VARCHAR(40) NULL,
  attempt_allowed BOOLEAN NOT NULL,
  victim_age_band VARCHAR(20) NULL,
  trafficking BOOLEAN NOT NULL,
  csec BOOLEAN NOT NULL,
  needs_victim BOOLEAN NOT NULL,
  iccs_code VARCHAR(10) NOT NULL,
  htcds_exploitation VARCHAR(60) NULL,
  weight INT NOT NULL,
  confirmed CHAR(1) NOT NULL,
  source VARCHAR(200) NULL,
  CONSTRAINT offence_pk PRIMARY KEY (code),
  CONSTRAINT offence_penalty_range CHECK (max_months IS NULL OR min_months IS NULL OR max_months >= min_months),
  CONSTRAINT offence_confirmed_known CHECK (confirmed IN ('C', 'U'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE stage (
  code VARCHAR(20) NOT NULL,
  sort INT NOT NULL,
  step VARCHAR(20) NOT NULL,
  body VARCHAR(20) NOT NULL,
  is_final BOOLEAN NOT NULL,
  is_suspended BOOLEAN NOT NULL DEFAULT FALSE,
  is_closed BOOLEAN NOT NULL DEFAULT FALSE,
  confirmed CHAR(1) NOT NULL,
  CONSTRAINT stage_pk PRIMARY KEY (code),
  CONSTRAINT stage_step_known CHECK (step IN ('COMPLAINT','SUSPECT','ACCUSED','TRIAL','JUDGED','REMEDY','FINAL','ENFORCEMENT','SUSPENDED','CLOSED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- effect: MOVES (to to_stage), SUSPENDS, RESUMES, CLOSES (the accused), REOPENS, JUDGES, NONE.
-- from_stages: where it is expected, apart by blanks; elsewhere it is recorded with a warning.
-- office_act: how the case leaves the prosecutor's own stock (statistics.md 8); NULL when the act is the court's alone.
CREATE TABLE decision_kind (
  code VARCHAR(20) NOT NULL,
  sort INT NOT NULL,
  body VARCHAR(20) NOT NULL,
  effect VARCHAR(20) NOT NULL,
  from_stages VARCHAR(200) NULL,
  to_stage VARCHAR(20) NULL,
  office_act VARCHAR(30) NULL,
  is_accusation BOOLEAN NOT NULL,
  is_judgment BOOLEAN NOT NULL,
  is_abbreviated BOOLEAN NOT NULL DEFAULT FALSE,
  default_outcome VARCHAR(20) NULL,
  needs_accused BOOLEAN NOT NULL,
  needs_counts BOOLEAN NOT NULL,
  reopenable BOOLEAN NOT NULL,
  closing_reason VARCHAR(40) NULL,
  article VARCHAR(60) NULL,
  confirmed CHAR(1) NOT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  CONSTRAINT decision_kind_pk PRIMARY KEY (code),
  CONSTRAINT decision_kind_stage_fk FOREIGN KEY (to_stage) REFERENCES stage (code),
  CONSTRAINT decision_kind_effect_known CHECK (effect IN ('MOVES','SUSPENDS','RESUMES','CLOSES','REOPENS','JUDGES','NONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- What the loader read last: shown to the administrator, and lets a second start skip an unchanged pack.
CREATE TABLE pack_load (
  id BIGINT NOT NULL AUTO_INCREMENT,
  country VARCHAR(2) NOT NULL,
  content_hash CHAR(64) NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  CONSTRAINT pack_load_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Settings of the pack (number pattern, thresholds, time zone) as read from pack.properties.
CREATE TABLE pack_setting (
  name VARCHAR(80) NOT NULL,
  content VARCHAR(1000) NOT NULL,
  CONSTRAINT pack_setting_pk PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
