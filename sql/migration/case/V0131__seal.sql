-- The first day of the month in which an accused of a sealed case comes of age, as the vault answers it: never the birth day.
-- The day from which the record is sealed is worked out from it by the rule of the pack (procedure.csv).
CREATE TABLE accused_majority (
  accused_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  month_on DATE NULL,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT accused_majority_pk PRIMARY KEY (accused_id),
  CONSTRAINT accused_majority_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT accused_majority_month_start CHECK (month_on IS NULL OR DAYOFMONTH(month_on) = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX accused_majority_case ON accused_majority (case_id);
