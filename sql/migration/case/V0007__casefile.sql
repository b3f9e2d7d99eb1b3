-- Facts of the procedure that a case did not hold yet.
-- An arrest is told to the minute: the hours until the judge run from it.
ALTER TABLE accused_profile ADD COLUMN arrested_at TIME NULL AFTER arrested_on,
  ADD CONSTRAINT accused_profile_arrest_day CHECK (arrested_at IS NULL OR arrested_on IS NOT NULL);

-- What the court said of a private accuser or civil claimant; until now only a day of admission was kept, among the appointments.
ALTER TABLE other_party ADD COLUMN admitted BOOLEAN NULL, ADD COLUMN admission_on DATE NULL;
UPDATE other_party SET admitted = TRUE, admission_on = appointed_on, appointed_on = NULL
  WHERE capacity IN ('PRIVATE_ACCUSER', 'CIVIL_CLAIMANT') AND appointed_on IS NOT NULL;

-- What the office asks for a count, and which counts stand together: the same concurrence_group, joined by concurrence.
ALTER TABLE count_fact ADD COLUMN penalty_months INT NULL, ADD COLUMN penalty_other VARCHAR(400) NULL,
  ADD COLUMN concurrence VARCHAR(20) NULL, ADD COLUMN concurrence_group VARCHAR(12) NULL,
  ADD CONSTRAINT count_fact_penalty_range CHECK (penalty_months BETWEEN 1 AND 1200);

-- Once accused, nothing is still to be found "before the accusation".
UPDATE case_gap g JOIN case_file c ON c.id = g.case_id JOIN stage s ON s.code = c.stage_code
  SET g.phase = 'F' WHERE g.phase = 'A' AND s.step NOT IN ('COMPLAINT', 'SUSPECT', 'SUSPENDED');
