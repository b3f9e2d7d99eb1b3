-- Fact view for the statistics user: what accused paid victims of civil awards, by the day of the payment (O10).
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_payment AS
SELECT p.id AS unit_id,
       p.case_id,
       o.office_code,
       p.paid_on AS reference_on,
       p.amount,
       GREATEST(p.recorded_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(p.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM civil_payment p
  JOIN case_office o ON o.case_id = p.case_id;
