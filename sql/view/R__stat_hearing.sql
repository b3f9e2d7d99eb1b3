-- Fact view for the statistics user: hearings whose day has come or will, with their result when known (T12). PENDING: no result recorded.
-- One row per counted unit and state of knowledge: a row is what was known from recorded_at until superseded_at.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_hearing AS
SELECT h.id AS unit_id,
       h.case_id,
       o.office_code,
       h.kind_code,
       CAST(h.starts_at AS DATE) AS reference_on,
       'SCHEDULED' AS result,
       NULL AS reason,
       GREATEST(h.registered_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(h.cancelled_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM hearing h
  JOIN case_office o ON o.case_id = h.case_id
UNION ALL
SELECT r.hearing_id,
       r.case_id,
       o.office_code,
       h.kind_code,
       CAST(h.starts_at AS DATE),
       r.result,
       r.reason,
       GREATEST(r.recorded_at, o.recorded_at),
       LEAST(COALESCE(r.superseded_at, '9999-12-31'), COALESCE(h.cancelled_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31'))
  FROM hearing_result r
  JOIN hearing h ON h.id = r.hearing_id
  JOIN case_office o ON o.case_id = r.case_id;
