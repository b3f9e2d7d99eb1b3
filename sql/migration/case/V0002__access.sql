-- Who is calling and what they may do. Passwords are Argon2id strings; session and link tokens are stored as SHA-256 only.
CREATE TABLE role_permission (
  role_code VARCHAR(40) NOT NULL,
  permission VARCHAR(60) NOT NULL,
  scope VARCHAR(10) NOT NULL,
  CONSTRAINT role_permission_pk PRIMARY KEY (role_code, permission),
  CONSTRAINT role_permission_scope_known CHECK (scope IN ('OWN','TEAM','OFFICE','ALL'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE app_user (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  username VARCHAR(60) NOT NULL,
  role_code VARCHAR(40) NOT NULL,
  office_code VARCHAR(20) NULL,
  short_name VARCHAR(80) NOT NULL,
  phone VARCHAR(40) NULL,
  password_hash VARCHAR(255) NULL,
  language VARCHAR(12) NULL,
  theme VARCHAR(10) NULL,
  shortcuts BOOLEAN NOT NULL DEFAULT TRUE,
  enabled BOOLEAN NOT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  failed_tries INT NOT NULL DEFAULT 0,
  locked_until DATETIME(6) NULL,
  full_time_share DECIMAL(3,2) NOT NULL DEFAULT 1.00,
  leave_from DATE NULL,
  leave_to DATE NULL,
  substitute_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6) NULL,
  CONSTRAINT app_user_pk PRIMARY KEY (id),
  CONSTRAINT app_user_username_unique UNIQUE (username),
  CONSTRAINT app_user_office_fk FOREIGN KEY (office_code) REFERENCES office (code),
  CONSTRAINT app_user_substitute_fk FOREIGN KEY (substitute_id) REFERENCES app_user (id),
  CONSTRAINT app_user_leave_order CHECK (leave_to IS NULL OR leave_from IS NULL OR leave_to >= leave_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE user_session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  user_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  token_hash CHAR(64) NOT NULL,
  address VARCHAR(64) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT user_session_pk PRIMARY KEY (id),
  CONSTRAINT user_session_token_unique UNIQUE (token_hash),
  CONSTRAINT user_session_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT user_session_kind_known CHECK (kind IN ('WEB','API'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX user_session_user ON user_session (user_id, ended_at);

-- One-time links to set a password: nobody ever sets another's password.
CREATE TABLE one_time_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  user_id BIGINT NOT NULL,
  token_hash CHAR(64) NOT NULL,
  created_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT one_time_link_pk PRIMARY KEY (id),
  CONSTRAINT one_time_link_token_unique UNIQUE (token_hash),
  CONSTRAINT one_time_link_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Changes that reach personal data wait for the office head (decision 10): role, office, password link.
CREATE TABLE approval (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  user_id BIGINT NOT NULL,
  office_code VARCHAR(20) NULL,
  proposed_role VARCHAR(40) NULL,
  proposed_office VARCHAR(20) NULL,
  reason VARCHAR(400) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  granted BOOLEAN NULL,
  CONSTRAINT approval_pk PRIMARY KEY (id),
  CONSTRAINT approval_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT approval_two_people CHECK (decided_by IS NULL OR decided_by <> asked_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Who works on a case: the truth for scope OWN and TEAM and for opening an identity. case_id has no foreign key: this room is built before casefile.
CREATE TABLE case_assignment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  from_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  given_by BIGINT NULL,
  reason VARCHAR(400) NULL,
  CONSTRAINT case_assignment_pk PRIMARY KEY (id),
  CONSTRAINT case_assignment_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT case_assignment_kind_known CHECK (kind IN ('OWNER','TEAM','SUBSTITUTE','GRANT','EXCLUDED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_assignment_case ON case_assignment (case_id, ended_at);
CREATE INDEX case_assignment_user ON case_assignment (user_id, ended_at, case_id);

CREATE TABLE recent_case (
  user_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  CONSTRAINT recent_case_pk PRIMARY KEY (user_id, case_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX recent_case_last ON recent_case (user_id, opened_at);
