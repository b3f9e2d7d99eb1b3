-- What is erased is what a person is in one case; whoever is still needed in another case goes on there under a new key.
-- party_id NULL: the person as a whole, no case needs it any more.
ALTER TABLE erasure ADD COLUMN party_id CHAR(26) NULL AFTER person_id;
CREATE INDEX erasure_party ON erasure (party_id);
CREATE INDEX erasure_person ON erasure (person_id);
