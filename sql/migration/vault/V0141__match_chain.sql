-- Under which tokens a party is found. No two rows have the same token, whatever they stand for: the n-th party with one recipe (a sound of name and surname, a document ...)
-- stands under HMAC(recipe, n), so that nobody without the key sees which rows belong together, nor how common anything is. Some rows of each party stand for nothing,
-- so that their number tells nothing either. What stood here before is made anew from the identities when the application starts (party.index_version).
DROP TABLE match_token;
CREATE TABLE match_token (
  token BINARY(16) NOT NULL,
  party_id CHAR(26) NOT NULL,
  CONSTRAINT match_token_pk PRIMARY KEY (token),
  CONSTRAINT match_token_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX match_token_party ON match_token (party_id);

-- How far the tokens of one recipe go, encrypted under the key of the index and bound to the row.
CREATE TABLE match_chain (
  chain BINARY(16) NOT NULL,
  length BINARY(32) NOT NULL,
  CONSTRAINT match_chain_pk PRIMARY KEY (chain)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- index_version: which edition of the index this party stands in.
ALTER TABLE party ADD COLUMN index_version SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX party_index_version ON party (index_version);
