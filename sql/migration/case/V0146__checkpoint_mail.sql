-- On which days (UTC) the newest checkpoint of the audit log was mailed. Append-only; two instances that mail at once meet at the key.
CREATE TABLE audit_checkpoint_mail (
  mailed_on DATE NOT NULL,
  tree_size BIGINT NOT NULL,
  mailed_at DATETIME(6) NOT NULL,
  CONSTRAINT audit_checkpoint_mail_pk PRIMARY KEY (mailed_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
