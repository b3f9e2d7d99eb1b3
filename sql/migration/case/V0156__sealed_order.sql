-- ORDER: a record that its age has sealed is read again by somebody who works on such cases, by order of a court and until a day (DP-17).
ALTER TABLE case_assignment DROP CONSTRAINT case_assignment_kind_known;
ALTER TABLE case_assignment ADD CONSTRAINT case_assignment_kind_known CHECK (kind IN ('OWNER','TEAM','SUBSTITUTE','GRANT','EXCLUDED','EMERGENCY','ORDER'));
