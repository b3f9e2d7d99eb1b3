-- The Merkle log over audit_entry and the vault's vault_entry (RFC 9162). Append-only, written behind the entries by the sequencer; two sequencers that run at once meet at the primary keys, so the log never forks.
CREATE TABLE audit_leaf (
  leaf_index BIGINT NOT NULL,
  source CHAR(1) NOT NULL,
  entry_id BIGINT NOT NULL,
  entry_hash BINARY(32) NOT NULL,
  CONSTRAINT audit_leaf_pk PRIMARY KEY (leaf_index),
  CONSTRAINT audit_leaf_once UNIQUE (source, entry_id),
  CONSTRAINT audit_leaf_source_known CHECK (source IN ('C','V'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- peaks: the right edge of the tree, so that the next checkpoint reads only what is new. note: the signed text as others check it.
CREATE TABLE audit_checkpoint (
  tree_size BIGINT NOT NULL,
  peaks VARBINARY(2016) NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  CONSTRAINT audit_checkpoint_pk PRIMARY KEY (tree_size)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX audit_checkpoint_time ON audit_checkpoint (signed_at);

CREATE TABLE audit_countersignature (
  id BIGINT NOT NULL AUTO_INCREMENT,
  tree_size BIGINT NOT NULL,
  countersigned_at DATETIME(6) NOT NULL,
  line VARCHAR(400) NOT NULL,
  CONSTRAINT audit_countersignature_pk PRIMARY KEY (id),
  CONSTRAINT audit_countersignature_of FOREIGN KEY (tree_size) REFERENCES audit_checkpoint (tree_size)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
