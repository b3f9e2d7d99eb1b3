-- Fact view for the statistics user: stage of each accused over time (R2, T6). stage_sort orders the stages of the pack.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_stage AS
SELECT s.accused_id AS unit_id,
       s.case_id,
       o.office_code,
       s.left_on AS reference_on,
       s.stage_code,
       g.sort AS stage_sort,
       g.is_closed,
       g.is_suspended,
       s.entered_on,
       s.left_on,
       GREATEST(s.recorded_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(s.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM stage_spell s
  JOIN stage g ON g.code = s.stage_code
  JOIN case_office o ON o.case_id = s.case_id;
