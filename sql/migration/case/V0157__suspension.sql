-- SUSPENDED: a term stood still from a day on, by a decision of the case (decision_ref) and for a cause (list suspension_kind); until_on: the day
-- on which it went on, null while it stands still. Several of one term stand side by side; an end supersedes the row without one.
ALTER TABLE deadline_mark ADD COLUMN from_on DATE NULL, ADD COLUMN until_on DATE NULL, ADD COLUMN suspension_code VARCHAR(40) NULL;
ALTER TABLE deadline_mark DROP CONSTRAINT deadline_mark_kind_known;
ALTER TABLE deadline_mark ADD CONSTRAINT deadline_mark_kind_known CHECK (kind IN ('OVERRIDE','DONE','MISSED','SUSPENDED'));
ALTER TABLE deadline_mark ADD CONSTRAINT deadline_mark_suspension CHECK ((kind = 'SUSPENDED') = (from_on IS NOT NULL AND suspension_code IS NOT NULL) AND (until_on IS NULL OR until_on > from_on));
