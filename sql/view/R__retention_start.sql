-- From which day the time runs that the people of closed cases are kept, in the names that retention rules use
-- (deployment/countries/README.md). The one place where retention meets the other rooms.
-- An accused stands here with the one outcome that counts: time bar, else the last judgment, else the closing. A sentence that
-- ends later than the case was closed counts to its end; organisations are no persons.
CREATE OR REPLACE VIEW retention_start AS
SELECT c.id AS case_id, 'VICTIM_IDENTITY' AS record, v.party_id, v.code, 'CASE_CLOSED' AS runs_from, c.closed_on AS started_on
  FROM case_file c
  JOIN victim v ON v.case_id = c.id
 WHERE c.status = 'CLOSED'
UNION ALL
SELECT c.id, 'VICTIM_IDENTITY', v.party_id, v.code, 'MAJORITY', m.month_on
  FROM case_file c
  JOIN victim v ON v.case_id = c.id
  JOIN victim_majority m ON m.victim_id = v.id AND m.month_on IS NOT NULL
 WHERE c.status = 'CLOSED'
UNION ALL
SELECT c.id, 'OTHER_IDENTITY', o.party_id, o.code, 'CASE_CLOSED', c.closed_on
  FROM case_file c
  JOIN other_party o ON o.case_id = c.id AND NOT o.organisation
 WHERE c.status = 'CLOSED'
UNION ALL
SELECT a.case_id, 'ACCUSED_IDENTITY', a.party_id, a.code,
       CASE WHEN a.barred_on IS NOT NULL THEN 'TIME_BAR' WHEN a.convicted THEN 'SENTENCE_SERVED'
            WHEN a.acquitted THEN 'ACQUITTAL_FINAL' ELSE 'CASE_CLOSED' END,
       CASE WHEN a.barred_on IS NOT NULL THEN a.barred_on WHEN a.convicted THEN GREATEST(a.closed_on, COALESCE(a.ends_on, a.closed_on))
            WHEN a.acquitted THEN COALESCE(a.final_on, a.closed_on) ELSE a.closed_on END
  FROM (SELECT c.id AS case_id, y.party_id, y.code, c.closed_on,
               (SELECT MAX(d.decided_on)
                  FROM decision d
                  JOIN decision_kind k ON k.code = d.kind_code AND k.closing_reason = 'TIME_BAR'
                  LEFT JOIN decision_accused x ON x.decision_id = d.id
                 WHERE d.case_id = c.id AND d.superseded_at IS NULL AND COALESCE(x.accused_id, y.id) = y.id) AS barred_on,
               EXISTS (SELECT 1 FROM decision_outcome t WHERE t.decision_id = j.id AND t.accused_id = y.id AND t.outcome = 'CONVICTED') AS convicted,
               EXISTS (SELECT 1 FROM decision_outcome t WHERE t.decision_id = j.id AND t.accused_id = y.id AND t.outcome = 'ACQUITTED') AS acquitted,
               (SELECT MIN(s.entered_on)
                  FROM stage_spell s
                  JOIN stage g ON g.code = s.stage_code AND g.is_final
                 WHERE s.accused_id = y.id AND s.superseded_at IS NULL AND s.entered_on >= j.decided_on) AS final_on,
               (SELECT MAX(s.ends_on) FROM sentence s WHERE s.accused_id = y.id AND s.superseded_at IS NULL) AS ends_on
          FROM case_file c
          JOIN accused y ON y.case_id = c.id AND y.known
          LEFT JOIN decision j ON j.id = (SELECT d.id
                                            FROM decision d
                                            JOIN decision_kind k ON k.code = d.kind_code AND k.is_judgment
                                            JOIN decision_accused x ON x.decision_id = d.id
                                           WHERE x.accused_id = y.id AND d.superseded_at IS NULL
                                           ORDER BY d.decided_on DESC, d.id DESC
                                           LIMIT 1)
         WHERE c.status = 'CLOSED') a;
