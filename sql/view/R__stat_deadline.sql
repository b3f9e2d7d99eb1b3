-- Fact view for the statistics user: terms of the law and directions of a court with their last day (T9, R3); tasks that people set themselves are none.
-- One row per term and state of knowledge: when a date moves, the old row ends and a new one begins. passes: nobody has to act, it is just over.
-- No number, no name, no free text.
CREATE OR REPLACE VIEW stat_deadline AS
SELECT d.term_key AS unit_id,
       d.case_id,
       o.office_code,
       d.duty,
       d.passes,
       d.state,
       d.started_on,
       d.due_on AS reference_on,
       d.closed_on,
       c.status = 'CLOSED' AS case_closed,
       GREATEST(d.recorded_at, o.recorded_at) AS recorded_at,
       LEAST(COALESCE(d.superseded_at, '9999-12-31'), COALESCE(o.superseded_at, '9999-12-31')) AS superseded_at
  FROM deadline d
  JOIN case_file c ON c.id = d.case_id
  JOIN case_office o ON o.case_id = d.case_id
 WHERE d.kind <> 'TASK' AND d.due_on IS NOT NULL;
