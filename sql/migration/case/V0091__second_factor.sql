-- The second factor of an account (RFC 6238). secret: encrypted outside the database's reach, bound to the account. confirmed_at: null until the first code was right. last_step: the last thirty seconds of which a code was taken; none is taken twice.
CREATE TABLE second_factor (
  user_id BIGINT NOT NULL,
  secret VARBINARY(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  last_step BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT second_factor_pk PRIMARY KEY (user_id),
  CONSTRAINT second_factor_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- For who lost the device: each opens once. code_hash: SHA-256 of eighty random bits.
CREATE TABLE recovery_code (
  id BIGINT NOT NULL AUTO_INCREMENT,
  user_id BIGINT NOT NULL,
  code_hash CHAR(64) NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT recovery_code_pk PRIMARY KEY (id),
  CONSTRAINT recovery_code_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX recovery_code_user ON recovery_code (user_id);

-- When the second factor was last shown within this sign-in.
ALTER TABLE user_session ADD COLUMN stepped_up_at DATETIME(6) NULL;
