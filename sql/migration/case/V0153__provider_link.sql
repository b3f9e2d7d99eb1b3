-- Accounts that their owner tied to the ministry's own sign-in (OpenID Connect). subject_hash: SHA-256 of the provider's address and of its name for the person, so that nothing here tells who somebody is elsewhere.
CREATE TABLE provider_link (
  user_id BIGINT NOT NULL,
  subject_hash CHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT provider_link_pk PRIMARY KEY (user_id),
  CONSTRAINT provider_link_subject_unique UNIQUE (subject_hash),
  CONSTRAINT provider_link_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
