-- One row a rotation of a master key, as far as something had to be wrapped anew: the key file, the version that leads since, how much there was to do.
CREATE TABLE key_rotation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  file VARCHAR(40) NOT NULL,
  master_version INT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  total BIGINT NOT NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT key_rotation_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX key_rotation_file ON key_rotation (file, ended_at);

-- The first bytes of a ciphertext name the version of its key: kept beside it, so that what waits for a newer one is found by index.
ALTER TABLE document_version ADD COLUMN hash_key BINARY(4) GENERATED ALWAYS AS (SUBSTRING(sealed_hash, 2, 4)) STORED;
CREATE INDEX document_version_hash_key ON document_version (hash_key);
ALTER TABLE document_copy ADD COLUMN hash_key BINARY(4) GENERATED ALWAYS AS (SUBSTRING(sealed_hash, 2, 4)) STORED;
CREATE INDEX document_copy_hash_key ON document_copy (hash_key);
ALTER TABLE evidence_copy ADD COLUMN hash_key BINARY(4) GENERATED ALWAYS AS (SUBSTRING(sealed_hash, 2, 4)) STORED;
CREATE INDEX evidence_copy_hash_key ON evidence_copy (hash_key);
