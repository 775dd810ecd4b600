-- Perennial workspace, schema version 1.
--
-- One file, one shop. Every amount is an INTEGER in 1/10,000 of the currency's major unit (12.50 is
-- 125000), every day an INTEGER counted from 1970-01-01. The views at the end show the same in plain
-- words and are what a person should query:
--
--   SELECT * FROM v_customers ORDER BY amount DESC LIMIT 20;
--   SELECT * FROM v_reconciliation;
--
-- Nothing in the views is a purchase figure: which orders count is decided by the definitions, in the
-- program. The views show what the sheets say.

PRAGMA application_id = 1347571276;  -- 'PRNL'

-- Words ----------------------------------------------------------------------------------------------

CREATE TABLE line_kind (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
INSERT INTO line_kind VALUES (0, 'sale'), (1, 'refund'), (2, 'gift-card');

CREATE TABLE order_status (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
INSERT INTO order_status VALUES (0, 'valid'), (1, 'cancelled'), (2, 'void'), (3, 'failed'), (4, 'pending'),
    (5, 'draft'), (6, 'test'), (7, 'fraud'), (8, 'refunded'), (9, 'partially-refunded');

CREATE TABLE currency (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE             -- ISO 4217; XXX = unknown
);

-- Imports --------------------------------------------------------------------------------------------

CREATE TABLE import (
    id                INTEGER PRIMARY KEY,
    path              TEXT NOT NULL,
    sha256            TEXT NOT NULL,
    format            TEXT NOT NULL,      -- csv, xlsx, ods, ...
    encoding          TEXT NOT NULL,
    delimiter         TEXT NOT NULL,
    header_row        INTEGER NOT NULL,
    preset            TEXT NOT NULL,      -- name of the known export, or empty
    has_amounts       INTEGER NOT NULL,
    has_order_ids     INTEGER NOT NULL,
    imported_at       TEXT NOT NULL,      -- UTC
    rows_read         INTEGER NOT NULL DEFAULT 0,
    -- the greatest ids that stood before this import: what lies above was made by it or a later one
    customers_before  INTEGER NOT NULL,
    orders_before     INTEGER NOT NULL,
    lines_before      INTEGER NOT NULL,
    values_before     INTEGER NOT NULL,
    columns_before    INTEGER NOT NULL,
    currencies_before INTEGER NOT NULL
);

CREATE TABLE import_sheet (
    id        INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import,
    name      TEXT NOT NULL               -- empty for CSV
);

-- The mapping: each column of the sheets and what it was taken for.
CREATE TABLE import_column (
    import_id    INTEGER NOT NULL REFERENCES import,
    position     INTEGER NOT NULL,
    sheet        TEXT NOT NULL,
    column_index INTEGER NOT NULL,        -- from 0
    header       TEXT NOT NULL,
    field        TEXT NOT NULL,           -- customer, date, amount, ...; empty = extra column
    is_chosen    INTEGER NOT NULL,        -- by the user; else guessed
    evidence     TEXT NOT NULL,
    PRIMARY KEY (import_id, position)
) WITHOUT ROWID;

-- Columns by which rows can be divided, the same column for every import that has it.
CREATE TABLE attribute_column (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                   -- header
    role TEXT NOT NULL,                   -- product, category, channel, country, or empty
    UNIQUE (name, role)
);

CREATE TABLE import_attribute (
    import_id INTEGER NOT NULL REFERENCES import,
    position  INTEGER NOT NULL,
    column_id INTEGER NOT NULL REFERENCES attribute_column,
    extra     INTEGER,                    -- index into line.extra; NULL: the role has its own column in line
    PRIMARY KEY (import_id, position)
) WITHOUT ROWID;

CREATE TABLE attribute_value (
    id        INTEGER PRIMARY KEY,
    column_id INTEGER NOT NULL REFERENCES attribute_column,
    value     TEXT NOT NULL
);

-- Customers, orders, lines ---------------------------------------------------------------------------

CREATE TABLE customer (
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL,                   -- as compared
    name TEXT                             -- as shown; NULL = the key
);

-- Rows that share an order id and a customer. Without an order id each row is an order of its own.
CREATE TABLE orders (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER REFERENCES customer,  -- NULL = anonymous
    order_ref    TEXT                          -- id in the sheet; NULL = none
);

-- Refunds that name the order which they reduce.
CREATE TABLE order_refund (
    order_id     INTEGER PRIMARY KEY REFERENCES orders,
    refunded_ref TEXT NOT NULL                 -- order_ref of the order that it reduces
);

CREATE TABLE line (
    id           INTEGER PRIMARY KEY,
    sheet_id     INTEGER NOT NULL REFERENCES import_sheet,
    row_number   INTEGER NOT NULL,        -- of the sheet, from 1
    order_id     INTEGER NOT NULL REFERENCES orders,
    day          INTEGER NOT NULL,
    amount       INTEGER NOT NULL,        -- net line value, refunds negative
    kind_id      INTEGER NOT NULL REFERENCES line_kind,
    status_id    INTEGER NOT NULL REFERENCES order_status,
    currency_id  INTEGER NOT NULL REFERENCES currency,
    content_hash INTEGER NOT NULL,        -- over the canonical values of the mapped columns
    second       INTEGER,                 -- of the day; NULL = the sheet gives no time
    line_ref     TEXT,                    -- line id in the sheet; NULL = none
    excluded_by  TEXT,                    -- key of the rule that excluded it at import; NULL = kept
    tax          INTEGER,
    shipping     INTEGER,
    cost         INTEGER,
    product_id   INTEGER REFERENCES attribute_value,
    category_id  INTEGER REFERENCES attribute_value,
    channel_id   INTEGER REFERENCES attribute_value,
    country_id   INTEGER REFERENCES attribute_value,
    extra        TEXT                     -- JSON array of attribute_value ids, see import_attribute.extra
);

-- Lines that a later import replaced, as they stood: what undo puts back.
CREATE TABLE line_history (
    id           INTEGER PRIMARY KEY,     -- the line's former id
    sheet_id     INTEGER NOT NULL REFERENCES import_sheet,
    row_number   INTEGER NOT NULL,
    order_id     INTEGER NOT NULL REFERENCES orders,
    day          INTEGER NOT NULL,
    amount       INTEGER NOT NULL,
    kind_id      INTEGER NOT NULL REFERENCES line_kind,
    status_id    INTEGER NOT NULL REFERENCES order_status,
    currency_id  INTEGER NOT NULL REFERENCES currency,
    content_hash INTEGER NOT NULL,
    second       INTEGER,
    line_ref     TEXT,
    excluded_by  TEXT,
    tax          INTEGER,
    shipping     INTEGER,
    cost         INTEGER,
    product_id   INTEGER REFERENCES attribute_value,
    category_id  INTEGER REFERENCES attribute_value,
    channel_id   INTEGER REFERENCES attribute_value,
    country_id   INTEGER REFERENCES attribute_value,
    extra        TEXT,
    replaced_by  INTEGER NOT NULL REFERENCES import
);

-- Runs of lines and of orders as packed columns: a cache in the form that an analysis reads, of no use
-- to a person. A run goes when one of its rows changes; all of it may be deleted at any time.
CREATE TABLE line_chunk (
    first_id INTEGER PRIMARY KEY,
    last_id  INTEGER NOT NULL,
    data     BLOB NOT NULL
);
CREATE TABLE orders_chunk (
    first_id INTEGER PRIMARY KEY,
    last_id  INTEGER NOT NULL,
    data     BLOB NOT NULL
);
CREATE TRIGGER line_updated AFTER UPDATE ON line BEGIN
    DELETE FROM line_chunk WHERE first_id = (SELECT max(first_id) FROM line_chunk WHERE first_id <= old.id);
END;
CREATE TRIGGER line_deleted AFTER DELETE ON line BEGIN
    DELETE FROM line_chunk WHERE first_id = (SELECT max(first_id) FROM line_chunk WHERE first_id <= old.id);
END;
CREATE TRIGGER orders_updated AFTER UPDATE OF id, customer_id ON orders BEGIN
    DELETE FROM orders_chunk WHERE first_id = (SELECT max(first_id) FROM orders_chunk WHERE first_id <= old.id);
END;
CREATE TRIGGER orders_deleted AFTER DELETE ON orders BEGIN
    DELETE FROM orders_chunk WHERE first_id = (SELECT max(first_id) FROM orders_chunk WHERE first_id <= old.id);
END;

-- Rows of an import that were in the workspace already. When the import that brought the line is
-- undone, the line passes to the next import that had it.
CREATE TABLE line_duplicate (
    import_id  INTEGER NOT NULL REFERENCES import,
    line_id    INTEGER NOT NULL,          -- in line or line_history
    sheet_id   INTEGER NOT NULL REFERENCES import_sheet,
    row_number INTEGER NOT NULL,
    PRIMARY KEY (line_id, import_id)
) WITHOUT ROWID;

-- Rows that were rejected, excluded or updated, with their cells as the sheet has them.
CREATE TABLE row_issue (
    id         INTEGER PRIMARY KEY,
    import_id  INTEGER NOT NULL REFERENCES import,
    outcome    TEXT NOT NULL CHECK (outcome IN ('rejected', 'excluded', 'updated')),
    sheet      TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    reason     TEXT NOT NULL,             -- stable key: date-invalid, cancelled, ...
    column     TEXT NOT NULL,
    found      TEXT NOT NULL,
    amount     INTEGER NOT NULL,
    original   TEXT NOT NULL              -- JSON array of texts
);

-- rows read = kept + updated + duplicate + excluded + rejected, with the money of each.
CREATE TABLE reconciliation (
    import_id INTEGER NOT NULL REFERENCES import,
    outcome   TEXT NOT NULL CHECK (outcome IN ('kept', 'updated', 'duplicate', 'excluded', 'rejected')),
    reason    TEXT NOT NULL,
    currency  TEXT NOT NULL,              -- empty for rejected rows: their amount is not known
    rows      INTEGER NOT NULL,
    amount    INTEGER NOT NULL,
    PRIMARY KEY (import_id, outcome, reason, currency)
) WITHOUT ROWID;

-- What belongs to the workspace besides its rows -----------------------------------------------------

CREATE TABLE definition (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    value    TEXT NOT NULL
);

CREATE TABLE document (
    kind TEXT NOT NULL,                   -- scenario, mapping, segments, ...
    name TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (kind, name)
) WITHOUT ROWID;

-- The log behind undo and redo; it survives closing. The newest 200 steps, oldest first; those undone come last. Kinds
-- today: definitions (segment rules and filters are among them), merge and customer-rule (of the table of customers).
-- Before and after are arrays of texts: ["name","value","name","value"], as in definition and in the merges of document.
CREATE TABLE command_log (
    id        INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,              -- UTC
    kind      TEXT NOT NULL,              -- definitions, segments, merge, import
    label     TEXT NOT NULL,
    before    TEXT NOT NULL,              -- JSON
    after     TEXT NOT NULL,              -- JSON
    is_undone INTEGER NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX customer_by_key ON customer (key);
-- None on orders (customer_id): it would be the dearest of all to build, and orders_chunk answers faster.
CREATE INDEX orders_by_ref ON orders (order_ref);
CREATE INDEX line_by_order ON line (order_id);
CREATE UNIQUE INDEX attribute_value_by_text ON attribute_value (column_id, value);
CREATE INDEX line_history_by_order ON line_history (order_id);
CREATE INDEX row_issue_by_import ON row_issue (import_id);

-- Views ----------------------------------------------------------------------------------------------

-- Every row of every sheet that counts or may count, in plain words.
CREATE VIEW v_rows AS
SELECT line.id AS row_id, import.path AS file, import_sheet.name AS sheet, line.row_number,
       orders.order_ref AS order_id, line.line_ref AS line_id, customer.key AS customer,
       date(line.day * 86400, 'unixepoch') AS day, line.amount / 10000.0 AS amount, currency.code AS currency,
       line_kind.name AS kind, order_status.name AS status, line.excluded_by,
       line.tax / 10000.0 AS tax, line.shipping / 10000.0 AS shipping, line.cost / 10000.0 AS cost,
       product.value AS product, category.value AS category, channel.value AS channel, country.value AS country
FROM line
JOIN import_sheet ON import_sheet.id = line.sheet_id
JOIN import ON import.id = import_sheet.import_id
JOIN orders ON orders.id = line.order_id
JOIN line_kind ON line_kind.id = line.kind_id
JOIN order_status ON order_status.id = line.status_id
JOIN currency ON currency.id = line.currency_id
LEFT JOIN customer ON customer.id = orders.customer_id
LEFT JOIN attribute_value AS product ON product.id = line.product_id
LEFT JOIN attribute_value AS category ON category.id = line.category_id
LEFT JOIN attribute_value AS channel ON channel.id = line.channel_id
LEFT JOIN attribute_value AS country ON country.id = line.country_id;

-- The extra columns of every row, one line per value.
CREATE VIEW v_row_attributes AS
SELECT line.id AS row_id, attribute_column.name AS column, attribute_value.value
FROM line
JOIN import_sheet ON import_sheet.id = line.sheet_id
JOIN import_attribute ON import_attribute.import_id = import_sheet.import_id AND import_attribute.extra IS NOT NULL
JOIN attribute_column ON attribute_column.id = import_attribute.column_id
JOIN attribute_value ON attribute_value.id = json_extract(line.extra, '$[' || import_attribute.extra || ']');

-- One line per order and currency; order_id is the sheet's, customer NULL = anonymous.
CREATE VIEW v_orders AS
SELECT orders.order_ref AS order_id, customer.key AS customer, date(min(line.day) * 86400, 'unixepoch') AS day,
       count(*) AS rows, sum(line.amount) / 10000.0 AS amount, currency.code AS currency,
       order_refund.refunded_ref AS refunded_order_id
FROM orders
JOIN line ON line.order_id = orders.id
JOIN currency ON currency.id = line.currency_id
LEFT JOIN customer ON customer.id = orders.customer_id
LEFT JOIN order_refund ON order_refund.order_id = orders.id
GROUP BY orders.id, line.currency_id;

-- One line per customer and currency.
CREATE VIEW v_customers AS
SELECT customer.key AS customer, coalesce(customer.name, customer.key) AS name,
       count(DISTINCT orders.id) AS orders, count(*) AS rows,
       date(min(line.day) * 86400, 'unixepoch') AS first_day, date(max(line.day) * 86400, 'unixepoch') AS last_day,
       sum(line.amount) / 10000.0 AS amount, currency.code AS currency
FROM customer
JOIN orders ON orders.customer_id = customer.id
JOIN line ON line.order_id = orders.id
JOIN currency ON currency.id = line.currency_id
GROUP BY customer.id, line.currency_id;

-- The history of imports.
CREATE VIEW v_imports AS
SELECT import.id AS import_id, import.path AS file, import.format, import.imported_at, import.rows_read,
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

-- What became of the rows of each import, and why.
CREATE VIEW v_reconciliation AS
SELECT import_id, outcome, reason, currency, rows, amount / 10000.0 AS amount
FROM reconciliation;
