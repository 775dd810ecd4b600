-- Perennial workspace, schema version 2: contracts.
--
-- A sheet of contracts (subscriptions with start and end; or tenure and a churned flag, as telecom files have) is an
-- import like one of orders. To query:
--
--   SELECT * FROM v_contracts WHERE NOT is_ended ORDER BY price DESC LIMIT 20;
--   SELECT sum(is_ended), count(*), sum(paid) FROM v_contracts;

ALTER TABLE import ADD COLUMN kind TEXT NOT NULL DEFAULT 'orders';  -- orders, contracts

-- One row per row of a sheet of contracts that could be read. Equal ones of a later import stand here too: what counts
-- is the newest version of each contract (v_contracts), so that taking any import back leaves what the others say.
-- A contract is known by its customer, its start (a tenure has none) and its place among those of one import.
CREATE TABLE contract (
    id            INTEGER PRIMARY KEY,
    sheet_id      INTEGER NOT NULL REFERENCES import_sheet,
    row_number    INTEGER NOT NULL,       -- of the sheet, from 1
    customer      TEXT NOT NULL,          -- as compared; empty = the sheet names none. Nobody in `customer`, who bought
    occurrence    INTEGER NOT NULL,       -- from 1: several contracts of one customer with one start in one import
    start_day     INTEGER,                -- NULL: the sheet gives a tenure instead
    end_day       INTEGER,                -- as the sheet says, may lie ahead; NULL = none
    tenure_months REAL,                   -- NULL: the sheet gives dates instead
    is_ended      INTEGER NOT NULL,       -- the churned flag; with dates: an end is given
    period_months INTEGER NOT NULL,       -- that one price pays: 1, 3, 12
    price         INTEGER,                -- of one period; NULL = the sheet has none
    paid          INTEGER,                -- in all so far; NULL = the sheet does not say
    currency_id   INTEGER NOT NULL REFERENCES currency,
    CHECK ((start_day IS NULL) <> (tenure_months IS NULL))
);
CREATE INDEX contract_by_key ON contract (customer, start_day, occurrence);
CREATE INDEX contract_by_sheet ON contract (sheet_id);

-- Every version of every contract, and what its import brought: kept, duplicate (as the version before) or updated.
CREATE VIEW v_contract_versions AS
SELECT c.id AS version_id, import_sheet.import_id,
       CASE WHEN old.id IS NULL THEN 'kept'
            WHEN old.end_day IS c.end_day AND old.tenure_months IS c.tenure_months AND old.is_ended = c.is_ended
                 AND old.period_months = c.period_months AND old.price IS c.price AND old.paid IS c.paid
                 AND old.currency_id = c.currency_id THEN 'duplicate'
            ELSE 'updated' END AS outcome,
       c.price, c.currency_id
FROM contract AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
LEFT JOIN contract AS old ON old.id = (SELECT max(before.id) FROM contract AS before
                                       WHERE before.customer = c.customer AND before.start_day IS c.start_day
                                         AND before.occurrence = c.occurrence AND before.id < c.id);

-- The contracts as the newest import says them, in plain words.
CREATE VIEW v_contracts AS
SELECT c.id AS contract_id, import.path AS file, import_sheet.name AS sheet, c.row_number, c.customer,
       date(c.start_day * 86400, 'unixepoch') AS start, date(c.end_day * 86400, 'unixepoch') AS end, c.tenure_months,
       c.is_ended, c.period_months, c.price / 10000.0 AS price, c.paid / 10000.0 AS paid, currency.code AS currency
FROM contract AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
JOIN import ON import.id = import_sheet.import_id
JOIN currency ON currency.id = c.currency_id
WHERE NOT EXISTS (SELECT 1 FROM contract AS later
                  WHERE later.customer = c.customer AND later.start_day IS c.start_day
                    AND later.occurrence = c.occurrence AND later.id > c.id);

-- The history of imports now says what each held.
DROP VIEW v_imports;
CREATE VIEW v_imports AS
SELECT import.id AS import_id, import.kind, import.path AS file, import.format, import.imported_at, import.rows_read,
       (SELECT coalesce(sum(rows), 0) FROM reconciliation
        WHERE import_id = import.id AND outcome = 'kept') AS rows_kept,
       (SELECT coalesce(sum(rows), 0) FROM reconciliation
        WHERE import_id = import.id AND outcome = 'updated') AS rows_updated,
       (SELECT coalesce(sum(rows), 0) FROM reconciliation
        WHERE import_id = import.id AND outcome = 'duplicate') AS rows_duplicate,
       (SELECT coalesce(sum(rows), 0) FROM reconciliation
        WHERE import_id = import.id AND outcome = 'excluded') AS rows_excluded,
       (SELECT coalesce(sum(rows), 0) FROM reconciliation
        WHERE import_id = import.id AND outcome = 'rejected') AS rows_rejected,
       import.sha256
FROM import;
