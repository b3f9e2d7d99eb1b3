-- EMERGENCY: somebody of the office who has nothing to do with the case reads it for some hours (DP-10).
ALTER TABLE case_assignment DROP CONSTRAINT case_assignment_kind_known;
ALTER TABLE case_assignment ADD CONSTRAINT case_assignment_kind_known CHECK (kind IN ('OWNER','TEAM','SUBSTITUTE','GRANT','EXCLUDED','EMERGENCY'));

-- Each use with its review. opened_at: null while it waits for an approval, and for ever when that is refused. review_on: the last day to review it.
CREATE TABLE emergency_access (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  reason VARCHAR(400) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  opened_at DATETIME(6) NULL,
  until_at DATETIME(6) NULL,
  review_on DATE NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  reviewed_by BIGINT NULL,
  reviewed_at DATETIME(6) NULL,
  verdict VARCHAR(20) NULL,
  note VARCHAR(400) NULL,
  CONSTRAINT emergency_access_pk PRIMARY KEY (id),
  CONSTRAINT emergency_access_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT emergency_access_decider_fk FOREIGN KEY (decided_by) REFERENCES app_user (id),
  CONSTRAINT emergency_access_reviewer_fk FOREIGN KEY (reviewed_by) REFERENCES app_user (id),
  CONSTRAINT emergency_access_second_person CHECK ((decided_by IS NULL OR decided_by <> user_id) AND (reviewed_by IS NULL OR reviewed_by <> user_id)),
  CONSTRAINT emergency_access_verdict_known CHECK (verdict IN ('JUSTIFIED','UNJUSTIFIED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX emergency_access_user ON emergency_access (user_id, asked_at);
CREATE INDEX emergency_access_review ON emergency_access (reviewed_at, review_on);
