-- What still waits for the newest master key is found without reading every key.
CREATE INDEX person_key_master ON person_key (master_version);
