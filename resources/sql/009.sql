-- Perennial workspace, schema version 9: the target of exchange rates, and the ids of contracts. To query:
--
--   SELECT currency, target, day, rate FROM v_rates;
--   SELECT customer, contract_ref, start, price FROM v_contracts WHERE contract_ref = 'C-1044';

-- The definition rates_currency names the currency that the rates turn amounts into. An older program applied them to
-- the currency of the figures: the one named, else the one that most rows of orders name. Where neither is known it
-- stays unrecorded. Steps that can be undone say the same of the rates in them.
CREATE TEMP TABLE prevailing AS
SELECT code FROM (SELECT id, code, (SELECT coalesce(sum(rows), 0) FROM reconciliation
                                    WHERE currency = code AND outcome <> 'duplicate'
                                      AND import_id IN (SELECT id FROM import WHERE kind = 'orders')) AS rows
                  FROM currency WHERE code <> 'XXX')
WHERE rows > 0 ORDER BY rows DESC, id LIMIT 1;

INSERT INTO definition (position, name, value)
SELECT (SELECT max(position) + 1 FROM definition), 'rates_currency', target
FROM (SELECT coalesce((SELECT value FROM definition WHERE name = 'currency' AND value <> 'XXX'),
                      (SELECT code FROM prevailing)) AS target)
WHERE target IS NOT NULL AND EXISTS (SELECT 1 FROM definition WHERE name = 'rates_by_day' OR name GLOB 'rate:*');

CREATE TEMP TABLE step_target AS
SELECT id, 0 AS is_after, before AS state FROM command_log WHERE kind = 'definitions'
UNION ALL SELECT id, 1, after FROM command_log WHERE kind = 'definitions';
ALTER TABLE step_target ADD COLUMN target TEXT;
UPDATE step_target SET target =
    coalesce((SELECT said.value FROM json_each(state) AS name JOIN json_each(state) AS said ON said.key = name.key + 1
              WHERE name.key % 2 = 0 AND name.value = 'currency' AND said.value <> 'XXX'),
             (SELECT code FROM prevailing))
WHERE EXISTS (SELECT 1 FROM json_each(state) AS name
              WHERE name.key % 2 = 0 AND (name.value = 'rates_by_day' OR name.value GLOB 'rate:*'));
UPDATE command_log SET before = json_insert(before, '$[#]', 'rates_currency', '$[#]', step_target.target)
FROM step_target WHERE step_target.id = command_log.id AND is_after = 0 AND target IS NOT NULL;
UPDATE command_log SET after = json_insert(after, '$[#]', 'rates_currency', '$[#]', step_target.target)
FROM step_target WHERE step_target.id = command_log.id AND is_after = 1 AND target IS NOT NULL;
DROP TABLE step_target;
DROP TABLE prevailing;

-- The rates in force.
DROP VIEW v_rates;
CREATE VIEW v_rates AS
SELECT currency, (SELECT value FROM definition WHERE name = 'rates_currency') AS target,
       date(day * 86400, 'unixepoch') AS day, CAST(rate AS REAL) AS rate
FROM currency_rate
WHERE table_id = (SELECT value FROM definition WHERE name = 'rates_by_day');

-- What names a contract: the id that its sheet gives it, and further columns of ids (role 'id'), which divide nothing.
ALTER TABLE contract ADD COLUMN contract_ref TEXT NOT NULL DEFAULT '';      -- as the sheet says; empty = none
ALTER TABLE contract ADD COLUMN ref_occurrence INTEGER NOT NULL DEFAULT 0;  -- from 1: rows of one id in one import
ALTER TABLE contract_column ADD COLUMN role TEXT NOT NULL DEFAULT '';       -- id, or empty
CREATE INDEX contract_by_ref ON contract (contract_ref, ref_occurrence) WHERE contract_ref <> '';

-- The key of a contract: its id and its occurrence; where a version has no id, customer, start and occurrence.
DROP VIEW v_contract_attributes;
DROP VIEW v_contract_versions;
DROP VIEW v_contracts;
CREATE VIEW v_contract_versions AS
SELECT c.id AS version_id, import_sheet.import_id,
       CASE WHEN old.id IS NULL THEN 'kept'
            WHEN old.customer = c.customer AND old.start_day IS c.start_day AND old.end_day IS c.end_day
                 AND old.tenure_months IS c.tenure_months AND old.is_ended = c.is_ended
                 AND old.period_months = c.period_months AND old.price IS c.price AND old.paid IS c.paid
                 AND old.currency_id = c.currency_id AND old.extra = c.extra
                 AND old.contract_ref = c.contract_ref THEN 'duplicate'
            ELSE 'updated' END AS outcome,
       c.price, c.currency_id
FROM contract AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
LEFT JOIN contract AS old ON old.id =
    max(coalesce((SELECT max(before.id) FROM contract AS before
                  WHERE before.contract_ref <> '' AND before.contract_ref = c.contract_ref
                    AND before.ref_occurrence = c.ref_occurrence AND before.id < c.id), 0),
        coalesce((SELECT max(before.id) FROM contract AS before
                  WHERE before.customer = c.customer AND before.start_day IS c.start_day
                    AND before.occurrence = c.occurrence AND before.id < c.id
                    AND (before.contract_ref = '' OR c.contract_ref = '')), 0));

-- The contracts as the newest import says them, in plain words.
CREATE VIEW v_contracts AS
SELECT c.id AS contract_id, import.path AS file, import_sheet.name AS sheet, c.row_number, c.customer,
       date(c.start_day * 86400, 'unixepoch') AS start, date(c.end_day * 86400, 'unixepoch') AS end, c.tenure_months,
       c.is_ended, c.period_months, c.price / 10000.0 AS price, c.paid / 10000.0 AS paid, currency.code AS currency,
       c.contract_ref
FROM contract AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
JOIN import ON import.id = import_sheet.import_id
JOIN currency ON currency.id = c.currency_id
WHERE NOT EXISTS (SELECT 1 FROM contract AS later
                  WHERE later.contract_ref <> '' AND later.contract_ref = c.contract_ref
                    AND later.ref_occurrence = c.ref_occurrence AND later.id > c.id)
  AND NOT EXISTS (SELECT 1 FROM contract AS later
                  WHERE later.customer = c.customer AND later.start_day IS c.start_day
                    AND later.occurrence = c.occurrence AND later.id > c.id
                    AND (later.contract_ref = '' OR c.contract_ref = ''));

-- The extra columns of the contracts as the newest import says them, one line per value.
CREATE VIEW v_contract_attributes AS
SELECT v_contracts.contract_id, v_contracts.customer, contract_column.name AS column, contract_value.value,
       contract_column.role
FROM v_contracts
JOIN contract ON contract.id = v_contracts.contract_id
JOIN json_each(contract.extra) AS one
JOIN contract_value ON contract_value.id = one.value
JOIN contract_column ON contract_column.id = contract_value.column_id;
