-- An invented caseload of ${cases} cases in plain SQL: offices, prosecutors and people as they are spread in real
-- life, six years of registrations, most of the old ones closed. No name anywhere: people are codes.
-- bench_case (n, number) is filled before, with our own numbers; dice are thrown by CRC32 so that every run is alike.
SET foreign_key_checks = 0;
SET unique_checks = 0;
DELETE FROM case_file;
INSERT INTO app_user (version, username, role_code, office_code, short_name, enabled, demo, created_at)
SELECT 0, CONCAT('bench.', s.seq), 'prosecutor', o.code, CONCAT('Lic. ', s.seq), TRUE, TRUE, '2020-11-01'
  FROM seq_1_to_${prosecutors} s
  JOIN (SELECT code, ROW_NUMBER() OVER (ORDER BY sort, code) - 1 AS at, COUNT(*) OVER () AS all_of FROM office) o ON o.at = s.seq % o.all_of;
CREATE OR REPLACE TABLE bench_prosecutor AS
SELECT ROW_NUMBER() OVER (ORDER BY id) - 1 AS at, id, office_code FROM app_user WHERE role_code = 'prosecutor';
ALTER TABLE bench_prosecutor ADD PRIMARY KEY (at);
CREATE OR REPLACE TABLE bench_plan AS
SELECT c.n, c.number, p.id AS prosecutor_id, p.office_code,
       CAST('2020-12-01' AS DATE) + INTERVAL FLOOR(c.n * 2180 / ${cases}) DAY AS on_day,
       1 + CRC32(CONCAT(c.n, 'v')) % 3 AS victims,
       1 + CRC32(CONCAT(c.n, 'a')) % 3 AS accused,
       CRC32(CONCAT(c.n, 'h')) % 4 AS hearings,
       ELT(1 + CRC32(CONCAT(c.n, 'o')) % 3, 'CP172-AG', 'CP172-2019', 'CP172-AG') AS offence,
       CASE WHEN c.n < ${cases} * 0.6 AND CRC32(CONCAT(c.n, 's')) % 10 < 8 THEN 'CLOSED'
            WHEN CRC32(CONCAT(c.n, 's')) % 20 = 19 THEN 'SUSPENDED' ELSE 'ACTIVE' END AS status,
       CRC32(CONCAT(c.n, 'g')) % 100 AS die
  FROM bench_case c
  JOIN bench_prosecutor p ON p.at = c.n % (SELECT COUNT(*) FROM bench_prosecutor);
ALTER TABLE bench_plan ADD PRIMARY KEY (n), ADD COLUMN stage_code VARCHAR(20), ADD COLUMN need_code VARCHAR(40);
UPDATE bench_plan SET stage_code = CASE WHEN status = 'CLOSED' THEN 'CR-C1' WHEN status = 'SUSPENDED' THEN 'CR-S1'
       WHEN die < 30 THEN 'CR-10' WHEN die < 70 THEN 'CR-20' WHEN die < 85 THEN 'CR-30' ELSE 'CR-40' END;
UPDATE bench_plan SET need_code = CASE stage_code WHEN 'CR-10' THEN 'START' WHEN 'CR-20' THEN 'ACCUSE'
       WHEN 'CR-30' THEN 'WAIT_PENAL_JUDGE' WHEN 'CR-40' THEN 'WAIT_TRIAL_COURT' ELSE status END;
INSERT INTO case_file (id, version, number, official_number, country, office_code, prosecutor_id, confidentiality, priority,
       registered_on, registered_at, registered_by, status, stage_code, need_code, next_hearing_at, principal_offence,
       trafficking, csec, victims, accused, child_victim, detained, gaps, closed_on)
SELECT n, 1, number, CONCAT(LPAD(n % 100, 2, '0'), '-', LPAD(n, 6, '0'), '-9001-PE'), 'CR', office_code, prosecutor_id,
       'RESTRICTED', 'NORMAL', on_day, on_day, prosecutor_id, status, stage_code, need_code,
       IF(hearings > 0 AND status = 'ACTIVE', TIMESTAMP('2026-11-24') + INTERVAL (n % 90 * 24 + 8 + n % 8) HOUR, NULL),
       offence, TRUE, die % 3 = 0, victims, accused, die % 2 = 0, die % 11 = 0, die % 4,
       IF(status = 'CLOSED', on_day + INTERVAL 200 DAY, NULL)
  FROM bench_plan;
INSERT INTO case_office (case_id, office_code, recorded_at) SELECT n, office_code, on_day FROM bench_plan;
INSERT INTO case_assignment (case_id, user_id, kind, from_at, given_by) SELECT n, prosecutor_id, 'OWNER', on_day, prosecutor_id FROM bench_plan;
INSERT INTO case_profile (id, case_id, complaint_on, how_arose, facts_from, summary, trafficking, csec, border, recorded_at, recorded_by)
SELECT n, n, on_day, ELT(1 + die % 4, 'POLICE', 'VICTIM', 'HOTLINE', 'NGO'), DATE_FORMAT(on_day - INTERVAL 90 DAY, '%Y-%m'),
       CONCAT('Hechos inventados para medir; expediente ', n, '. ', REPEAT('Relato sin personas. ', 6)), TRUE, die % 3 = 0,
       ELT(1 + die % 2, 'DOMESTIC', 'CROSS_BORDER'), on_day, prosecutor_id
  FROM bench_plan;
INSERT INTO case_profile_code (profile_id, list, position, code)
SELECT n, 'offence', 0, offence FROM bench_plan UNION ALL SELECT n, 'exploitation', 0, 'SEXUAL' FROM bench_plan;
INSERT INTO case_place (profile_id, phase, country, division1, division2) SELECT n, 'EXPLOITATION', 'CR', '1', '101' FROM bench_plan;
INSERT INTO case_event (case_id, kind, occurred_on, recorded_at) SELECT n, 'REGISTERED', on_day, on_day FROM bench_plan;
INSERT INTO case_spell (case_id, load_view, state, office_code, prosecutor_id, offence_code, from_on, to_on, recorded_at)
SELECT n, v.load_view, IF(status = 'SUSPENDED', 'SUSPENDED', 'ACTIVE'), office_code, prosecutor_id, offence, on_day,
       IF(status = 'CLOSED', on_day + INTERVAL 200 DAY, NULL), on_day
  FROM bench_plan JOIN (SELECT 'OFFICE' AS load_view UNION ALL SELECT 'PROCESS') v;
INSERT INTO case_flow (case_id, load_view, state, direction, kind, office_code, prosecutor_id, offence_code, occurred_on, recorded_at)
SELECT case_id, load_view, state, 'IN', 'REGISTERED', office_code, prosecutor_id, offence_code, from_on, recorded_at FROM case_spell
UNION ALL SELECT case_id, load_view, state, 'OUT', 'ARCHIVE', office_code, prosecutor_id, offence_code, to_on, recorded_at
  FROM case_spell WHERE to_on IS NOT NULL;
INSERT INTO case_gap (case_id, position, record, code, field, phase)
SELECT n, s.seq, 'case', NULL, ELT(s.seq, 'border', 'platforms', 'factsTo'), 'A' FROM bench_plan JOIN seq_1_to_3 s ON s.seq <= die % 4;
INSERT INTO victim (id, version, case_id, party_id, code, registered_at, registered_by)
SELECT n * 10 + s.seq, 1, n, CONCAT('V', LPAD(n, 12, '0'), LPAD(s.seq, 13, '0')), CONCAT('V-', LPAD(HEX((n * 3 + s.seq) % 65536), 4, '0')),
       on_day, prosecutor_id
  FROM bench_plan JOIN seq_1_to_3 s ON s.seq <= victims;
INSERT INTO victim_profile (id, victim_id, case_id, identity_known, sex, minor_status, treated_as_child, age_group, citizenship,
       detected_on, trafficking_status, exploitation_form, recorded_at, recorded_by)
SELECT v.id, v.id, n, FALSE, ELT(1 + v.id % 3, 'F', 'F', 'M'), IF(v.id % 2 = 0, 'MINOR', 'ADULT'), v.id % 2 = 0,
       IF(v.id % 2 = 0, 'AGE_15_17', 'AGE_18_24'), ELT(1 + v.id % 4, 'CR', 'NI', 'CR', 'CO'), on_day, 'POSSIBLE', 'SEXUAL', on_day, prosecutor_id
  FROM victim v JOIN bench_plan ON n = v.case_id;
INSERT INTO victim_profile_code (profile_id, list, position, code) SELECT id, 'citizenship', 0, citizenship FROM victim_profile;
INSERT INTO accused (id, version, case_id, party_id, code, known, stage_code, suspended, ended, registered_at, registered_by)
SELECT n * 10 + s.seq, 1, n, CONCAT('A', LPAD(n, 12, '0'), LPAD(s.seq, 13, '0')), CONCAT('A-', s.seq), TRUE, stage_code,
       status = 'SUSPENDED', status = 'CLOSED', on_day, prosecutor_id
  FROM bench_plan JOIN seq_1_to_3 s ON s.seq <= accused;
INSERT INTO accused_profile (id, accused_id, case_id, kind, sex, minor_at_offence, citizenship, first_suspected_on, recorded_at, recorded_by)
SELECT a.id, a.id, n, 'NATURAL', 'M', 'ADULT', 'CR', on_day, on_day, prosecutor_id FROM accused a JOIN bench_plan ON n = a.case_id;
INSERT INTO accused_profile_code (profile_id, list, position, code) SELECT id, 'citizenship', 0, citizenship FROM accused_profile;
INSERT INTO stage_spell (accused_id, case_id, stage_code, entered_on, left_on, recorded_at)
SELECT a.id, n, 'CR-10', on_day, IF(a.stage_code = 'CR-10', NULL, on_day + INTERVAL 30 DAY), on_day FROM accused a JOIN bench_plan ON n = a.case_id
UNION ALL SELECT a.id, n, a.stage_code, on_day + INTERVAL 30 DAY, NULL, on_day FROM accused a JOIN bench_plan ON n = a.case_id
  WHERE a.stage_code <> 'CR-10';
INSERT INTO charge_count (id, version, case_id, position, charge, accused_id, victim_id, registered_at, registered_by)
SELECT a.id, 1, n, a.id % 10, a.id % 10, a.id, n * 10 + LEAST(a.id % 10, victims), on_day, prosecutor_id
  FROM accused a JOIN bench_plan ON n = a.case_id;
INSERT INTO count_fact (count_id, case_id, offence_code, trafficking, acts, from_on, attempt, participation, status, recorded_at, recorded_by)
SELECT k.id, n, offence, TRUE, 1, DATE_FORMAT(on_day - INTERVAL 90 DAY, '%Y-%m'), 'COMPLETED', 'AUTHOR', 'SUSPECTED', on_day, prosecutor_id
  FROM charge_count k JOIN bench_plan ON n = k.case_id;
INSERT INTO hearing (id, version, case_id, kind_code, court_code, room, starts_at, minutes, prosecutor_id, result, registered_at, registered_by)
SELECT n * 10 + s.seq, 1, n, ELT(s.seq, 'H02', 'H01', 'H04'), 'JP-SJ', CONCAT('Sala ', 1 + n % 9),
       IF(s.seq = 1 AND status = 'ACTIVE', TIMESTAMP('2026-11-24') + INTERVAL (n % 90 * 24 + 8 + n % 8) HOUR,
          TIMESTAMP(on_day) - INTERVAL (s.seq * 24 - 9) HOUR), 60,
       IF(s.seq = 1 AND status = 'ACTIVE', NULL, prosecutor_id), IF(s.seq = 1 AND status = 'ACTIVE', NULL, 'HELD'), on_day, prosecutor_id
  FROM bench_plan JOIN seq_1_to_3 s ON s.seq <= hearings;
INSERT INTO hearing_party (hearing_id, party_id, role)
SELECT h.id, CONCAT('A', LPAD(h.case_id, 12, '0'), LPAD(1, 13, '0')), 'ACCUSED' FROM hearing h;
INSERT INTO hearing_result (hearing_id, case_id, result, started_at, recorded_at, recorded_by)
SELECT id, case_id, result, starts_at, registered_at, registered_by FROM hearing WHERE result IS NOT NULL;
INSERT INTO decision (id, case_id, kind_code, body, decided_on, recorded_at, recorded_by)
SELECT n, n, 'D24', 'PROSECUTOR', on_day + INTERVAL 30 DAY, on_day, prosecutor_id FROM bench_plan WHERE stage_code <> 'CR-10';
INSERT INTO decision_accused (decision_id, accused_id) SELECT d.id, a.id FROM decision d JOIN accused a ON a.case_id = d.case_id;
DROP TABLE bench_plan, bench_prosecutor, bench_case;
ANALYZE TABLE case_file, case_office, case_assignment, case_profile, case_spell, case_flow, victim, victim_profile, accused, hearing;
