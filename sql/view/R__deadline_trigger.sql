-- What happened in a case, in the names that deadline rules use (deployment/countries/README.md). The one place where the deadline
-- engine meets the other rooms: a new kind of event is a new branch here. Codes, days and ids only.
-- ref: the act; two rows of one act (one an accused) start one term of the case. stated_on: the end the order itself names.
-- A hearing was fixed when it was registered, one brought in later by its own day at the latest.
-- CHILD_SEXUAL only where the month of majority is known: until then the general time bar shows, which ends earlier.
-- Facts known to a month or a year count from their first day: the earlier end is the safe side.
CREATE OR REPLACE VIEW deadline_trigger AS
SELECT e.case_id, e.kind AS code, e.occurred_on, CAST(NULL AS TIME) AS occurred_time, CONCAT('event#', e.id) AS ref,
       e.accused_id, CAST(NULL AS SIGNED) AS count_id, CAST(NULL AS SIGNED) AS measure_id, CAST(NULL AS SIGNED) AS victim_id,
       CAST(NULL AS DATE) AS stated_on, CAST(NULL AS SIGNED) AS months
  FROM case_event e
 WHERE e.superseded_at IS NULL AND e.kind IN ('REGISTERED','CLOSED','REOPENED')
UNION ALL
SELECT p.case_id, 'COMPLAINT', p.complaint_on, NULL, 'complaint', NULL, NULL, NULL, NULL, NULL, NULL
  FROM case_profile p
 WHERE p.superseded_at IS NULL
UNION ALL
SELECT y.case_id, CONCAT('STAGE:', s.stage_code), s.entered_on, NULL, CONCAT('stage#', s.accused_id, '#', s.stage_code, '#', s.entered_on),
       s.accused_id, NULL, NULL, NULL, NULL, NULL
  FROM accused y
  JOIN stage_spell s ON s.accused_id = y.id
 WHERE s.superseded_at IS NULL
UNION ALL
SELECT y.case_id, CONCAT('STAGE_LEFT:', s.stage_code), s.left_on, NULL, CONCAT('left#', s.accused_id, '#', s.stage_code, '#', s.entered_on),
       s.accused_id, NULL, NULL, NULL, NULL, NULL
  FROM accused y
  JOIN stage_spell s ON s.accused_id = y.id
 WHERE s.superseded_at IS NULL AND s.left_on IS NOT NULL
UNION ALL
SELECT y.case_id, 'ARREST', a.arrested_on, NULL, CONCAT('arrest#', a.accused_id), a.accused_id, NULL, NULL, NULL, NULL, NULL
  FROM accused y
  JOIN accused_profile a ON a.accused_id = y.id
 WHERE a.superseded_at IS NULL AND a.arrested_on IS NOT NULL
UNION ALL
SELECT y.case_id, 'SUSPECT', a.first_suspected_on, NULL, CONCAT('suspect#', a.accused_id), a.accused_id, NULL, NULL, NULL, NULL, NULL
  FROM accused y
  JOIN accused_profile a ON a.accused_id = y.id
 WHERE a.superseded_at IS NULL AND a.first_suspected_on IS NOT NULL
UNION ALL
SELECT y.case_id, 'PROCEDURE:JUVENILE', DATE(a.recorded_at), NULL, CONCAT('juvenile#', a.accused_id), a.accused_id, NULL, NULL, NULL, NULL, NULL
  FROM accused y
  JOIN accused_profile a ON a.accused_id = y.id
 WHERE a.superseded_at IS NULL AND a.minor_at_offence = 'MINOR'
UNION ALL
SELECT c.id, CONCAT('PROCEDURE:', c.procedure_code), c.registered_on, NULL, 'procedure', NULL, NULL, NULL, NULL, NULL, NULL
  FROM case_file c
 WHERE c.procedure_code <> 'ORDINARY'
UNION ALL
SELECT d.case_id, CONCAT('DECISION:', d.kind_code), d.decided_on, NULL, CONCAT('decision#', d.id), COALESCE(o.accused_id, x.accused_id), o.count_id,
       NULL, NULL, NULL, NULL
  FROM decision d
  LEFT JOIN decision_accused x ON x.decision_id = d.id
  LEFT JOIN decision_outcome o ON o.decision_id = d.id AND o.accused_id = x.accused_id
 WHERE d.superseded_at IS NULL
UNION ALL
SELECT d.case_id, CONCAT('NOTIFIED:', d.kind_code, CASE WHEN d.notified_on IS NULL THEN ':ASSUMED' ELSE '' END), COALESCE(d.notified_on, d.decided_on),
       NULL, CONCAT('notified#', d.id), x.accused_id, NULL, NULL, NULL, NULL, NULL
  FROM decision d
  LEFT JOIN decision_accused x ON x.decision_id = d.id
 WHERE d.superseded_at IS NULL
UNION ALL
SELECT h.case_id, CONCAT('HEARING:', h.kind_code, ':', r.result), DATE(h.starts_at), TIME(COALESCE(r.ended_at, h.starts_at)), CONCAT('hearing#', h.id),
       a.id, NULL, NULL, NULL, NULL, NULL
  FROM hearing h
  JOIN hearing_result r ON r.hearing_id = h.id
  LEFT JOIN hearing_party k ON k.hearing_id = h.id AND k.role = 'ACCUSED'
  LEFT JOIN accused a ON a.party_id = k.party_id
 WHERE r.superseded_at IS NULL AND h.cancelled_at IS NULL
UNION ALL
SELECT h.case_id, CONCAT('HEARING_SET:', h.kind_code), LEAST(DATE(h.registered_at), DATE(h.starts_at)), NULL, CONCAT('set#', h.id), a.id, NULL, NULL, NULL, NULL, NULL
  FROM hearing h
  LEFT JOIN hearing_party k ON k.hearing_id = h.id AND k.role = 'ACCUSED'
  LEFT JOIN accused a ON a.party_id = k.party_id
 WHERE h.cancelled_at IS NULL
UNION ALL
SELECT c.case_id, 'FACTS',
       CAST(CONCAT(REPLACE(COALESCE(f.to_on, f.from_on), '~', ''),
            CASE LENGTH(REPLACE(COALESCE(f.to_on, f.from_on), '~', '')) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END) AS DATE),
       NULL, CONCAT('count#', f.count_id), c.accused_id, f.count_id, NULL, c.victim_id, NULL, o.max_months
  FROM charge_count c
  JOIN count_fact f ON f.count_id = c.id
  JOIN offence o ON o.code = f.offence_code
 WHERE f.superseded_at IS NULL AND f.status NOT IN ('CHANGED','DROPPED')
UNION ALL
SELECT c.case_id, CASE WHEN o.csec AND m.month_on IS NOT NULL THEN 'TAG:CHILD_SEXUAL' ELSE 'TAG:CHILD' END, DATE(f.recorded_at), NULL, CONCAT('child#', f.count_id), c.accused_id,
       f.count_id, NULL, c.victim_id, NULL, NULL
  FROM charge_count c
  JOIN count_fact f ON f.count_id = c.id
  JOIN offence o ON o.code = f.offence_code
  JOIN victim_profile v ON v.victim_id = c.victim_id AND v.superseded_at IS NULL AND v.treated_as_child
  LEFT JOIN victim_majority m ON m.victim_id = c.victim_id
 WHERE f.superseded_at IS NULL AND f.status NOT IN ('CHANGED','DROPPED')
UNION ALL
SELECT c.case_id, 'TAG:TRAFFICKING', DATE(f.recorded_at), NULL, CONCAT('trafficking#', f.count_id), c.accused_id, f.count_id, NULL, c.victim_id, NULL, NULL
  FROM charge_count c
  JOIN count_fact f ON f.count_id = c.id
 WHERE f.superseded_at IS NULL AND f.trafficking AND f.status NOT IN ('CHANGED','DROPPED')
UNION ALL
SELECT m.case_id, 'MAJORITY', m.month_on, NULL, CONCAT('majority#', m.victim_id), NULL, NULL, NULL, m.victim_id, NULL, NULL
  FROM victim_majority m
 WHERE m.month_on IS NOT NULL
UNION ALL
SELECT m.case_id, CONCAT('MEASURE:', m.kind_code, CASE WHEN m.provisional THEN ':PROVISIONAL' ELSE '' END), m.from_on,
       CASE WHEN DATE(m.asked_at) = m.from_on THEN TIME(m.asked_at) END, CONCAT('measure#', m.id), m.accused_id, NULL, m.id, v.id, m.until_on, NULL
  FROM measure m
  LEFT JOIN victim v ON v.party_id = m.party_id
 WHERE m.withdrawn_at IS NULL
UNION ALL
SELECT m.case_id,
       CONCAT(CASE s.kind WHEN 'EXTENDED' THEN 'MEASURE_EXTENDED:' WHEN 'REVIEWED' THEN 'MEASURE_REVIEWED:' WHEN 'ENDED' THEN 'MEASURE_ENDED:'
              ELSE 'MEASURE_DECIDED:' END, m.kind_code, CASE WHEN s.kind = 'EXTENDED' AND s.after_conviction THEN ':AFTER_CONVICTION' ELSE '' END),
       s.occurred_on, NULL, CONCAT('step#', s.id), m.accused_id, NULL, m.id, v.id, s.until_on, NULL
  FROM measure m
  JOIN measure_step s ON s.measure_id = m.id
  LEFT JOIN victim v ON v.party_id = m.party_id
 WHERE m.withdrawn_at IS NULL AND s.superseded_at IS NULL AND s.kind IN ('EXTENDED','REVIEWED','ENDED','DECIDED');
