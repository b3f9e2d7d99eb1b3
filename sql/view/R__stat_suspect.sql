-- Fact view for the statistics user: accused with a trafficking count, by the day of first suspicion (G2).
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
       GREATEST(p.recorded_at, c.recorded_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(c.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM accused_profile p
  JOIN accused u ON u.id = p.accused_id
  JOIN charge_count n ON n.accused_id = p.accused_id
  JOIN count_fact c ON c.count_id = n.id
  JOIN case_office o ON o.case_id = p.case_id
 WHERE p.first_suspected_on IS NOT NULL;
