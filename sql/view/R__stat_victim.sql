-- Fact view for the statistics user: victims of cases with the trafficking flag (G7, G8, G9, G11). Who was merged into another record counts as that one while this was known.
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
       GREATEST(p.recorded_at, f.recorded_at, o.recorded_at, COALESCE(s.recorded_at, '1970-01-01')) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(f.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'), COALESCE(s.superseded_at, '9999-12-31')) AS superseded_at
  FROM victim_profile p
  JOIN victim u ON u.id = p.victim_id
  LEFT JOIN party_standing s ON s.role = 'VICTIM' AND s.unit_id = COALESCE(u.origin_id, u.id)
  JOIN case_profile f ON f.case_id = p.case_id
  JOIN case_office o ON o.case_id = p.case_id
 WHERE s.counted_id IS NULL
UNION ALL
SELECT s.counted_unit,
       u.case_id,
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
       GREATEST(p.recorded_at, f.recorded_at, o.recorded_at, s.recorded_at, w.recorded_at) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(f.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'), COALESCE(s.superseded_at, '9999-12-31'), COALESCE(w.superseded_at, '9999-12-31')) AS superseded_at
  FROM party_standing s
  JOIN victim u ON (u.id = s.unit_id OR u.origin_id = s.unit_id)
  JOIN victim_profile w ON w.victim_id = u.id
  JOIN victim_profile p ON p.victim_id = s.counted_id
  JOIN case_profile f ON f.case_id = u.case_id
  JOIN case_office o ON o.case_id = u.case_id
 WHERE s.role = 'VICTIM' AND s.counted_id IS NOT NULL;
