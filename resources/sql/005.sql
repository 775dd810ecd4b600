-- Perennial workspace, schema version 5: exchange rates by day, and how the dates of an import were read. To query:
--
--   SELECT * FROM v_rates WHERE currency = 'USD' ORDER BY day DESC LIMIT 10;
--   SELECT file, column, date_order, decided_by, ambiguous_rows FROM import_dates JOIN v_imports USING (import_id);

-- Tables of exchange rates. The definition rates_by_day and the log of steps name a table by its id, the first 16
-- digits of the SHA-256 of its rows, so that a step is short; a table that neither names goes.
CREATE TABLE currency_rate (
    table_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    day      INTEGER NOT NULL,            -- days since 1970-01-01; the rate holds until the next day that has one
    rate     TEXT NOT NULL,               -- exact decimal: units of the workspace's currency for one of this
    PRIMARY KEY (table_id, currency, day)
) WITHOUT ROWID;

-- The rates in force.
CREATE VIEW v_rates AS
SELECT currency, date(day * 86400, 'unixepoch') AS day, CAST(rate AS REAL) AS rate
FROM currency_rate
WHERE table_id = (SELECT value FROM definition WHERE name = 'rates_by_day');

-- In which order the dates of an import name day, month and year, and who decided it.
CREATE TABLE import_dates (
    import_id      INTEGER PRIMARY KEY REFERENCES import,
    column         TEXT NOT NULL,         -- header
    date_order     TEXT NOT NULL,         -- ymd, dmy, mdy
    decided_by     TEXT NOT NULL,         -- nobody (no need), column, other-column, writing, person, recipe
    ambiguous_rows INTEGER NOT NULL       -- rows that can be read day first and month first, as different days
);
