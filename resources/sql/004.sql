-- Perennial workspace, schema version 4: customers already summed up.
--
-- A sheet with one row for each customer (purchases after the first, recency, age, mean spend) is an import of kind
-- 'customers'. Such a sheet says everything at once: what counts is the newest one. Orders do not stand beside it. To
-- query:
--
--   SELECT * FROM v_summed_customers ORDER BY repeat_purchases DESC LIMIT 20;

CREATE TABLE summed_base (
    import_id          INTEGER PRIMARY KEY REFERENCES import,
    as_of              INTEGER NOT NULL,  -- day, end of observation
    unit               INTEGER NOT NULL,  -- of recency and age: 0 day, 1 week, 2 month
    recency_is_silence INTEGER NOT NULL,  -- counts from the last purchase to the end, not from the first to the last
    has_spend          INTEGER NOT NULL,
    currency_id        INTEGER NOT NULL REFERENCES currency
);

-- One row per row of the sheet that could be read; those of earlier sheets stand here too, so that an import can be
-- taken back.
CREATE TABLE summed_customer (
    id         INTEGER PRIMARY KEY,
    sheet_id   INTEGER NOT NULL REFERENCES import_sheet,
    row_number INTEGER NOT NULL,          -- of the sheet, from 1
    customer   TEXT NOT NULL,             -- as compared
    repeats    REAL NOT NULL,             -- purchases after the first
    recency    REAL NOT NULL,
    age        REAL NOT NULL,
    spend      INTEGER NOT NULL           -- mean of a purchase; 0 without amounts
);
CREATE INDEX summed_customer_by_sheet ON summed_customer (sheet_id, customer);

-- Every row of every such sheet and what its import brought: kept, duplicate (as in the sheet before) or updated.
CREATE VIEW v_summed_versions AS
SELECT c.id AS version_id, import_sheet.import_id,
       CASE WHEN old.id IS NULL THEN 'kept'
            WHEN old.repeats = c.repeats AND old.recency = c.recency AND old.age = c.age AND old.spend = c.spend
                 THEN 'duplicate'
            ELSE 'updated' END AS outcome,
       c.spend, summed_base.currency_id
FROM summed_customer AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
JOIN summed_base ON summed_base.import_id = import_sheet.import_id
LEFT JOIN import_sheet AS old_sheet ON old_sheet.import_id = (SELECT max(before.import_id) FROM summed_base AS before
                                                              WHERE before.import_id < import_sheet.import_id)
LEFT JOIN summed_customer AS old ON old.sheet_id = old_sheet.id AND old.customer = c.customer;

-- The customers of the newest sheet, in plain words.
CREATE VIEW v_summed_customers AS
SELECT c.id AS summed_id, import.path AS file, import_sheet.name AS sheet, c.row_number, c.customer,
       c.repeats AS repeat_purchases, c.recency, c.age,
       CASE summed_base.unit WHEN 0 THEN 'day' WHEN 1 THEN 'week' ELSE 'month' END AS unit,
       c.spend / 10000.0 AS mean_spend, currency.code AS currency,
       date(summed_base.as_of * 86400, 'unixepoch') AS as_of
FROM summed_customer AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
JOIN import ON import.id = import_sheet.import_id
JOIN summed_base ON summed_base.import_id = import.id
JOIN currency ON currency.id = summed_base.currency_id
WHERE import.id = (SELECT max(import_id) FROM summed_base);
