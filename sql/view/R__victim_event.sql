-- What a victim of a case must be told of: one row an event and accused it concerns (accused_id NULL: the whole case).
-- DECISION: taken; HEARING: fixed; HEARING_OFF: cancelled before it was held; RELEASE: a detention ended and did not become another;
-- ESCAPE: an accused is sought, or broke a measure that detains. Which kinds detain is said by the pack, so measures come with their kind.
CREATE OR REPLACE VIEW victim_event AS
SELECT d.case_id, 'DECISION' AS event, d.id AS source_id, d.kind_code, d.decided_on AS occurred_on, a.accused_id
  FROM decision d
  LEFT JOIN decision_accused a ON a.decision_id = d.id
 WHERE d.superseded_at IS NULL
UNION ALL
SELECT h.case_id, CASE WHEN h.cancelled_at IS NULL THEN 'HEARING' ELSE 'HEARING_OFF' END, h.id, h.kind_code, DATE(h.starts_at), a.id
  FROM hearing h
  LEFT JOIN hearing_party p ON p.hearing_id = h.id AND p.role = 'ACCUSED'
  LEFT JOIN accused a ON a.party_id = p.party_id
UNION ALL
SELECT m.case_id, CASE s.kind WHEN 'ENDED' THEN 'RELEASE' ELSE 'BREACH' END, s.id, m.kind_code, s.occurred_on, m.accused_id
  FROM measure m
  JOIN measure_step s ON s.measure_id = m.id
 WHERE m.accused_id IS NOT NULL AND m.withdrawn_at IS NULL AND s.superseded_at IS NULL
   AND ((s.kind = 'ENDED' AND COALESCE(s.outcome, '') <> 'CONVICTED') OR s.kind = 'BREACHED')
UNION ALL
SELECT f.case_id, 'ESCAPE', f.accused_id, NULL, f.fugitive_since, f.accused_id
  FROM accused_profile f
 WHERE f.superseded_at IS NULL AND f.fugitive_since IS NOT NULL;
