-- Fact view for the statistics user: victims of cases with the trafficking flag (G7, G8, G9, G11).
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_victim AS
SELECT COALESCE(u.origin_id, u.id) AS unit_id,
       p.case_id,
       o.office_code,
       p.detected_on AS reference_on,
       p.sex,
       p.minor_status,
       p.age_group,
       p.citizenship,
       COALESCE(p.exploitation_form, 'UNKNOWN') AS exploitation_form,
       COALESCE(f.border, 'UNKNOWN') AS border,
       p.trafficking_status,
       f.trafficking,
       GREATEST(p.recorded_at, f.recorded_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(f.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM victim_profile p
  JOIN victim u ON u.id = p.victim_id
  JOIN case_profile f ON f.case_id = p.case_id
  JOIN case_office o ON o.case_id = p.case_id;
