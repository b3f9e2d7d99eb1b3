-- Fact view for the statistics user: accused with a trafficking count, by the day of first suspicion (G2). Who was merged into another record counts as that one while this was known.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_suspect AS
SELECT COALESCE(u.origin_id, u.id) AS unit_id,
       p.case_id,
       o.office_code,
       p.first_suspected_on AS reference_on,
       p.sex,
       p.minor_at_offence AS minor_status,
       p.citizenship,
       c.trafficking,
       GREATEST(p.recorded_at, c.recorded_at, o.recorded_at, COALESCE(s.recorded_at, '1970-01-01')) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(c.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'), COALESCE(s.superseded_at, '9999-12-31')) AS superseded_at
  FROM accused_profile p
  JOIN accused u ON u.id = p.accused_id
  LEFT JOIN party_standing s ON s.role = 'ACCUSED' AND s.unit_id = COALESCE(u.origin_id, u.id)
  JOIN charge_count n ON n.accused_id = p.accused_id
  JOIN count_fact c ON c.count_id = n.id
  JOIN case_office o ON o.case_id = p.case_id
 WHERE p.first_suspected_on IS NOT NULL AND s.counted_id IS NULL
UNION ALL
SELECT s.counted_unit,
       u.case_id,
       o.office_code,
       COALESCE(p.first_suspected_on, w.first_suspected_on),
       p.sex,
       p.minor_at_offence AS minor_status,
       p.citizenship,
       c.trafficking,
       GREATEST(p.recorded_at, c.recorded_at, o.recorded_at, s.recorded_at, w.recorded_at) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(c.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'), COALESCE(s.superseded_at, '9999-12-31'), COALESCE(w.superseded_at, '9999-12-31')) AS superseded_at
  FROM party_standing s
  JOIN accused u ON (u.id = s.unit_id OR u.origin_id = s.unit_id)
  JOIN accused_profile w ON w.accused_id = u.id
  JOIN accused_profile p ON p.accused_id = s.counted_id
  JOIN charge_count n ON n.accused_id = u.id
  JOIN count_fact c ON c.count_id = n.id
  JOIN case_office o ON o.case_id = u.case_id
 WHERE s.role = 'ACCUSED' AND s.counted_id IS NOT NULL AND w.first_suspected_on IS NOT NULL;
