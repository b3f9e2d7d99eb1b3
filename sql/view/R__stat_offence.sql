-- Fact view for the statistics user: offences recorded, whatever the number of accused (G1). A charge that comes from another one of trafficking (requalified, split, taken over from another case) is not recorded a second time.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_offence AS
SELECT n.case_id * 100000 + n.charge AS unit_id,
       n.case_id,
       o.office_code,
       e.registered_on AS reference_on,
       c.offence_code,
       (c.trafficking
        AND NOT EXISTS (SELECT 1 FROM count_link l
                          JOIN count_fact b ON b.count_id = l.old_id AND b.trafficking AND b.superseded_at IS NULL
                         WHERE l.new_id = n.id)) AS trafficking,
       GREATEST(c.recorded_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(c.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM charge_count n
  JOIN case_file e ON e.id = n.case_id
  JOIN count_fact c ON c.count_id = n.id
  JOIN case_office o ON o.case_id = n.case_id;
