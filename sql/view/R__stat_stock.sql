-- Fact view for the statistics user: spells of open cases (T2, T3, T4, T11, R1, R2). Open at the end of day d: from_on <= d and (to_on is null or to_on > d).
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_stock AS
SELECT s.case_id AS unit_id,
       s.case_id,
       s.load_view,
       s.state,
       s.office_code,
       s.prosecutor_id,
       s.offence_code,
       s.from_on,
       s.to_on,
       c.registered_on,
       s.recorded_at AS recorded_at,
       COALESCE(s.superseded_at, '9999-12-31') AS superseded_at
  FROM case_spell s
  JOIN case_file c ON c.id = s.case_id;
