-- The identity vault: another schema, another user. Everything personal is ciphertext or a keyed token.
-- A person is one human being across cases; a party is that human being in one case (decision 3).
CREATE TABLE person (
  id CHAR(26) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT person_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Wrapped data keys stand apart so that they can be backed up apart and destroyed alone (crypto-erasure).
CREATE TABLE person_key (
  person_id CHAR(26) NOT NULL,
  wrapped_key VARBINARY(1000) NOT NULL,
  master_version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT person_key_pk PRIMARY KEY (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE party (
  party_id CHAR(26) NOT NULL,
  version INT NOT NULL,
  person_id CHAR(26) NOT NULL,
  case_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  reserved BOOLEAN NOT NULL DEFAULT FALSE,
  claimed BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT party_pk PRIMARY KEY (party_id),
  CONSTRAINT party_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT party_kind_known CHECK (kind IN ('VICTIM','ACCUSED','OTHER'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX party_person ON party (person_id);
CREATE INDEX party_case ON party (case_id);
CREATE INDEX party_unclaimed ON party (claimed, created_at);

-- field: NAMES DOCUMENTS BIRTH CONTACT ADDRESS GENDER HEALTH ...; field_class P2..P5. Associated data = installation|identity_field|content|party_id|field.
CREATE TABLE identity_field (
  party_id CHAR(26) NOT NULL,
  field VARCHAR(20) NOT NULL,
  field_class CHAR(2) NOT NULL,
  content VARBINARY(8000) NOT NULL,
  key_version INT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT identity_field_pk PRIMARY KEY (party_id, field),
  CONSTRAINT identity_field_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id),
  CONSTRAINT identity_field_class_known CHECK (field_class IN ('P2','P3','P4','P5'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- What a correction replaced (DP-22), sealed in its own place so that it cannot be put back unnoticed. Append-only.
CREATE TABLE former_field (
  id BIGINT NOT NULL AUTO_INCREMENT,
  party_id CHAR(26) NOT NULL,
  field VARCHAR(20) NOT NULL,
  field_class CHAR(2) NOT NULL,
  content VARBINARY(8000) NOT NULL,
  key_version INT NOT NULL,
  person_id CHAR(26) NOT NULL,
  replaced_at DATETIME(6) NOT NULL,
  replaced_by BIGINT NULL,
  CONSTRAINT former_field_pk PRIMARY KEY (id),
  CONSTRAINT former_field_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX former_field_party ON former_field (party_id, field);

-- Keyed tokens (HMAC) for matching; token_kind says which recipe. Never a clear name, never an unkeyed hash.
CREATE TABLE match_token (
  party_id CHAR(26) NOT NULL,
  token_kind VARCHAR(20) NOT NULL,
  token BINARY(16) NOT NULL,
  CONSTRAINT match_token_pk PRIMARY KEY (token_kind, token, party_id),
  CONSTRAINT match_token_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX match_token_party ON match_token (party_id);

-- heads_only: found beyond the hourly limit of whoever entered it. restricted: one of the two is under judicial reserve (decision 11).
-- "A record exists elsewhere": seen by both sides, settled by a person. Lives here because it links parties across cases.
CREATE TABLE match_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  party_id CHAR(26) NOT NULL,
  other_party_id CHAR(26) NOT NULL,
  strength VARCHAR(10) NOT NULL,
  heads_only BOOLEAN NOT NULL DEFAULT FALSE,
  restricted BOOLEAN NOT NULL DEFAULT FALSE,
  noticed_at DATETIME(6) NOT NULL,
  noticed_by BIGINT NULL,
  settled VARCHAR(12) NULL,
  settled_by BIGINT NULL,
  settled_at DATETIME(6) NULL,
  note VARCHAR(400) NULL,
  CONSTRAINT match_notice_pk PRIMARY KEY (id),
  CONSTRAINT match_notice_pair_unique UNIQUE (party_id, other_party_id),
  CONSTRAINT match_notice_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id),
  CONSTRAINT match_notice_other_fk FOREIGN KEY (other_party_id) REFERENCES party (party_id),
  CONSTRAINT match_notice_settled_known CHECK (settled IS NULL OR settled IN ('SAME','NOT_SAME','CALLED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX match_notice_time ON match_notice (noticed_at);
CREATE INDEX match_notice_other ON match_notice (other_party_id);

-- Which person a party belonged to before a notice was settled as "the same": what undoing it needs.
CREATE TABLE person_merge (
  notice_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  from_person_id CHAR(26) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  CONSTRAINT person_merge_pk PRIMARY KEY (notice_id, party_id),
  CONSTRAINT person_merge_notice_fk FOREIGN KEY (notice_id) REFERENCES match_notice (id),
  CONSTRAINT person_merge_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Entries of the audit log that belong to a vault transaction; part of the same log (decision 25). Append-only.
CREATE TABLE vault_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  canon_version SMALLINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  user_id BIGINT NULL,
  username VARCHAR(60) NOT NULL,
  action VARCHAR(60) NOT NULL,
  party_id CHAR(26) NULL,
  case_id BIGINT NULL,
  detail VARCHAR(1000) NULL,
  address VARCHAR(64) NULL,
  salt BINARY(16) NOT NULL,
  entry_hash BINARY(32) NOT NULL,
  CONSTRAINT vault_entry_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE INDEX vault_entry_user ON vault_entry (user_id, action, occurred_at);

-- Replayed before a restored backup serves: what was erased stays erased.
CREATE TABLE erasure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id CHAR(26) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  decided_by BIGINT NOT NULL,
  erased_at DATETIME(6) NOT NULL,
  CONSTRAINT erasure_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
