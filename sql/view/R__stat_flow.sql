-- Fact view for the statistics user: incoming and resolved cases (T1, T2, R1).
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_flow AS
SELECT f.case_id AS unit_id,
       f.case_id,
       f.load_view,
       f.state,
       f.direction,
       f.kind,
       f.office_code,
       f.prosecutor_id,
       f.offence_code,
       f.occurred_on AS reference_on,
       f.recorded_at AS recorded_at,
       COALESCE(f.superseded_at, '9999-12-31') AS superseded_at
  FROM case_flow f;
