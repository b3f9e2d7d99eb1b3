-- Accused who go on in a case of their own (testimonio de piezas). What goes along stands in the new case as a copy under new party ids;
-- origin_id is the row it was first, so that a person who goes on elsewhere is counted once. continued_id: where the accused goes on.
CREATE TABLE case_split (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  new_case_id BIGINT NOT NULL,
  split_on DATE NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NULL,
  split_by BIGINT NOT NULL,
  split_at DATETIME(6) NOT NULL,
  CONSTRAINT case_split_pk PRIMARY KEY (id),
  CONSTRAINT case_split_new_unique UNIQUE (new_case_id),
  CONSTRAINT case_split_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_split_new_fk FOREIGN KEY (new_case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

ALTER TABLE accused ADD COLUMN origin_id BIGINT NULL, ADD COLUMN continued_id BIGINT NULL,
  ADD CONSTRAINT accused_origin_fk FOREIGN KEY (origin_id) REFERENCES accused (id),
  ADD CONSTRAINT accused_continued_fk FOREIGN KEY (continued_id) REFERENCES accused (id);
ALTER TABLE victim ADD COLUMN origin_id BIGINT NULL,
  ADD CONSTRAINT victim_origin_fk FOREIGN KEY (origin_id) REFERENCES victim (id);

ALTER TABLE count_change DROP CONSTRAINT count_change_kind_known;
ALTER TABLE count_change ADD CONSTRAINT count_change_kind_known CHECK (kind IN ('REQUALIFIED','SPLIT','JOINED','SPLIT_OFF'));
