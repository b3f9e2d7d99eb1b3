-- Fact view for the statistics user: full-time shares of prosecutors who can take cases (T11, R1). username labels the row inside the house only.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_prosecutor AS
SELECT u.id AS prosecutor_id,
       u.username,
       u.office_code,
       u.full_time_share,
       u.enabled
  FROM app_user u
 WHERE u.role_code IN ('prosecutor', 'juvenile_prosecutor');
