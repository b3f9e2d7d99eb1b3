-- Passkeys of an account (WebAuthn). credential: identifier and public key as the authenticator gave them; nothing in it is secret. sign_count: the authenticator's counter at its last answer, 0 where it keeps none. credential_hash: SHA-256 of the identifier, by which an answer finds its row.
CREATE TABLE passkey (
  id BIGINT NOT NULL AUTO_INCREMENT,
  user_id BIGINT NOT NULL,
  label VARCHAR(60) NOT NULL,
  credential_hash CHAR(64) NOT NULL,
  credential_id VARCHAR(1400) NOT NULL,
  credential VARBINARY(4000) NOT NULL,
  sign_count BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT passkey_pk PRIMARY KEY (id),
  CONSTRAINT passkey_credential_unique UNIQUE (credential_hash),
  CONSTRAINT passkey_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX passkey_user ON passkey (user_id);
