-- Fact view for the statistics user: sentences, one for each person convicted and judgment (O9, O10). months: whole months of prison, days left out: the total that the judgment gives, else its only penalty with a length, else NULL. effective: served in prison, not suspended. awarded: of a civil award, in the currency of the country. Who was merged into another record counts as that one while this was known.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_sentence AS
SELECT COALESCE(z.counted_unit, u.origin_id, u.id) AS unit_id,
       s.case_id,
       o.office_code,
       d.decided_on AS reference_on,
       COALESCE(12 * s.total_years + COALESCE(s.total_months, 0), s.total_months,
                (SELECT MAX(12 * COALESCE(p.years, 0) + COALESCE(p.months, 0)) FROM sentence_penalty p
                  WHERE p.sentence_id = s.id AND (p.years > 0 OR p.months > 0) HAVING COUNT(*) = 1)) AS months,
       NOT s.suspended AS effective,
       (SELECT SUM(w.amount) FROM sentence_award w WHERE w.sentence_id = s.id) AS awarded,
       GREATEST(s.recorded_at, d.recorded_at, o.recorded_at, COALESCE(z.recorded_at, '1970-01-01')) AS recorded_at,
       LEAST(COALESCE(s.superseded_at, '9999-12-31'), COALESCE(d.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'), COALESCE(z.superseded_at, '9999-12-31')) AS superseded_at
  FROM sentence s
  JOIN decision d ON d.id = s.decision_id
  JOIN accused u ON u.id = s.accused_id
  LEFT JOIN party_standing z ON z.role = 'ACCUSED' AND z.unit_id = COALESCE(u.origin_id, u.id)
  JOIN case_office o ON o.case_id = s.case_id;
