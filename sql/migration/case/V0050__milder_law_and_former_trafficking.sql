-- A later text that is milder than the one in force on the day of the facts may be charged instead: codes of those earlier texts, apart by blanks.
ALTER TABLE offence ADD COLUMN milder_than VARCHAR(200) NULL AFTER aggravated_of;

-- Decided on as another offence, but once charged as trafficking: printed beside the tables of trafficking, never in them.
ALTER TABLE decision_outcome ADD COLUMN formerly_trafficking BOOLEAN NOT NULL DEFAULT FALSE AFTER trafficking;
UPDATE decision_outcome o JOIN charge_count n ON n.id = o.count_id
  SET o.formerly_trafficking = TRUE WHERE NOT o.trafficking AND n.formerly_trafficking;
UPDATE decision_outcome o JOIN count_fact f ON f.count_id = o.count_id
  SET o.formerly_trafficking = TRUE WHERE NOT o.trafficking AND f.trafficking;
