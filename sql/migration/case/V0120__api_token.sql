-- A sign-in of a script that its owner made on the account page: named, and no wider than its scopes (READ, WRITE, STATISTICS, IDENTITIES, with commas). Both null: a sign-in with a password, as wide as the role.
ALTER TABLE user_session ADD COLUMN label VARCHAR(60) NULL, ADD COLUMN scopes VARCHAR(60) NULL,
  ADD CONSTRAINT user_session_scoped CHECK ((label IS NULL) = (scopes IS NULL));
