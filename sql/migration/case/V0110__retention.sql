-- What must be kept whatever the rules say: a whole case (party_id NULL) or one person of it. Ended by a row that says why, never deleted.
CREATE TABLE legal_hold (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NULL,
  code VARCHAR(12) NULL,
  reason VARCHAR(400) NOT NULL,
  order_number VARCHAR(60) NOT NULL,
  since_on DATE NOT NULL,
  held_by BIGINT NOT NULL,
  held_at DATETIME(6) NOT NULL,
  release_reason VARCHAR(400) NULL,
  release_order VARCHAR(60) NULL,
  released_by BIGINT NULL,
  released_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT legal_hold_pk PRIMARY KEY (id),
  CONSTRAINT legal_hold_request_unique UNIQUE (request_key),
  CONSTRAINT legal_hold_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX legal_hold_case ON legal_hold (case_id, released_at);
CREATE INDEX legal_hold_party ON legal_hold (released_at, party_id);

-- Somebody has to decide: the people of a closed case whose time to be kept is over by a rule of the pack. The arithmetic stands with it:
-- started_on + years = due_on. kept_to: decided to be kept until then. withdrawn_at: the case was opened again, or the rule changed.
CREATE TABLE retention_task (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  rule_code VARCHAR(60) NOT NULL,
  record VARCHAR(40) NOT NULL,
  runs_from VARCHAR(40) NOT NULL,
  years INT NOT NULL,
  started_on DATE NOT NULL,
  due_on DATE NOT NULL,
  kept_to DATE NULL,
  decision_id BIGINT NULL,
  made_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  CONSTRAINT retention_task_pk PRIMARY KEY (id),
  CONSTRAINT retention_task_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT retention_task_order CHECK (due_on >= started_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX retention_task_case ON retention_task (case_id);
CREATE INDEX retention_task_open ON retention_task (withdrawn_at, finished_at, due_on);

CREATE TABLE retention_item (
  task_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  code VARCHAR(12) NOT NULL,
  erased_at DATETIME(6) NULL,
  CONSTRAINT retention_item_pk PRIMARY KEY (task_id, party_id),
  CONSTRAINT retention_item_task_fk FOREIGN KEY (task_id) REFERENCES retention_task (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX retention_item_party ON retention_item (party_id);

-- KEEP holds at once. ERASE needs another person (approved), and is done when the vault has destroyed the keys (done_at).
CREATE TABLE retention_decision (
  id BIGINT NOT NULL AUTO_INCREMENT,
  task_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  kept_to DATE NULL,
  decided_by BIGINT NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  approved BOOLEAN NULL,
  approved_by BIGINT NULL,
  approved_at DATETIME(6) NULL,
  done_at DATETIME(6) NULL,
  CONSTRAINT retention_decision_pk PRIMARY KEY (id),
  CONSTRAINT retention_decision_task_fk FOREIGN KEY (task_id) REFERENCES retention_task (id),
  CONSTRAINT retention_decision_kind_known CHECK (kind IN ('KEEP','ERASE')),
  CONSTRAINT retention_decision_kept CHECK ((kind = 'KEEP') = (kept_to IS NOT NULL)),
  CONSTRAINT retention_decision_second_person CHECK (approved_by IS NULL OR approved_by <> decided_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX retention_decision_task ON retention_decision (task_id);
CREATE INDEX retention_decision_undone ON retention_decision (approved, done_at);

-- What a run found: tasks made and withdrawn, tasks that wait for somebody, people who are held although their time is over.
CREATE TABLE retention_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  run_on DATE NOT NULL,
  ran_at DATETIME(6) NOT NULL,
  made INT NOT NULL,
  withdrawn INT NOT NULL,
  waiting INT NOT NULL,
  held INT NOT NULL,
  CONSTRAINT retention_run_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
