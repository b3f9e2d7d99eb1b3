-- Fact view for the statistics user: stage of each accused over time (R2). stage_sort orders the stages of the pack.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_stage AS
SELECT s.accused_id AS unit_id,
       s.case_id,
       s.stage_code,
       g.sort AS stage_sort,
       g.is_closed,
       g.is_suspended,
       s.entered_on,
       s.left_on,
       s.recorded_at AS recorded_at,
       COALESCE(s.superseded_at, '9999-12-31') AS superseded_at
  FROM stage_spell s
  JOIN stage g ON g.code = s.stage_code;
