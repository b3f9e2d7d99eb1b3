-- An accused whom nobody finds by this case any more (DP-16): a court expunged the entry, or found the person innocent.
ALTER TABLE party ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT FALSE AFTER reserved;
