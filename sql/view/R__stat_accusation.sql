-- Fact view for the statistics user: accused named in an accusation, with whether a trafficking count was charged (G3, G6A); formerly_trafficking: of none, but of one that had been (printed beside). Who was merged into another record counts as that one while this was known.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_accusation AS
SELECT COALESCE(s.counted_unit, u.origin_id, u.id) AS unit_id,
       d.case_id,
       o.office_code,
       d.decided_on AS reference_on,
       p.sex,
       p.minor_at_offence AS minor_status,
       p.citizenship,
       EXISTS (SELECT 1 FROM decision_outcome t
                WHERE t.decision_id = d.id AND t.accused_id = a.accused_id AND t.trafficking) AS trafficking,
       (EXISTS (SELECT 1 FROM decision_outcome t
                 WHERE t.decision_id = d.id AND t.accused_id = a.accused_id AND t.formerly_trafficking)
        AND NOT EXISTS (SELECT 1 FROM decision_outcome t
                 WHERE t.decision_id = d.id AND t.accused_id = a.accused_id AND t.trafficking)) AS formerly_trafficking,
       GREATEST(d.recorded_at, p.recorded_at, o.recorded_at, COALESCE(s.recorded_at, '1970-01-01')) AS recorded_at,
       LEAST(COALESCE(d.superseded_at, '9999-12-31'), COALESCE(p.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'), COALESCE(s.superseded_at, '9999-12-31')) AS superseded_at
  FROM decision d
  JOIN decision_kind k ON k.code = d.kind_code AND k.is_accusation
  JOIN decision_accused a ON a.decision_id = d.id
  JOIN accused u ON u.id = a.accused_id
  LEFT JOIN party_standing s ON s.role = 'ACCUSED' AND s.unit_id = COALESCE(u.origin_id, u.id)
  JOIN accused_profile p ON p.accused_id = COALESCE(s.counted_id, a.accused_id)
  JOIN case_office o ON o.case_id = d.case_id;
