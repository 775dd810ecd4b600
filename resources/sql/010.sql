-- Perennial workspace, schema version 10: how far from UTC the clocks of the sheets go. To query:
--
--   SELECT customer, day, time, offset_minutes FROM v_rows WHERE offset_minutes IS NOT NULL LIMIT 10;
--
-- Days and times stay as the sheet writes them, here and in the views; a time zone among the definitions moves them in
-- the program, where a time and its offset are known.

ALTER TABLE line ADD COLUMN offset_minutes INTEGER;          -- east of UTC, behind the time; NULL = not said
ALTER TABLE line_history ADD COLUMN offset_minutes INTEGER;

-- What the heading of the dates says for all times below it ("created_at_utc": 0); NULL = nothing.
ALTER TABLE import_dates ADD COLUMN head_offset INTEGER;
-- An older program kept the heading and the times. "UTC+8" it did not read: such headings stay without.
UPDATE import_dates SET head_offset = 0
WHERE (' ' || lower(column) || ' ' GLOB '*[^a-z]utc[^a-z]*' OR ' ' || lower(column) || ' ' GLOB '*[^a-z]gmt[^a-z]*')
  AND NOT lower(column) GLOB '*utc*[0-9]*' AND NOT lower(column) GLOB '*gmt*[0-9]*';

DROP VIEW v_rows;
CREATE VIEW v_rows AS
SELECT line.id AS row_id, import.path AS file, import_sheet.name AS sheet, line.row_number,
       orders.order_ref AS order_id, line.line_ref AS line_id, customer.key AS customer,
       date(line.day * 86400, 'unixepoch') AS day, line.amount / 10000.0 AS amount, currency.code AS currency,
       line_kind.name AS kind, order_status.name AS status, line.excluded_by,
       line.tax / 10000.0 AS tax, line.shipping / 10000.0 AS shipping, line.cost / 10000.0 AS cost,
       product.value AS product, category.value AS category, channel.value AS channel, country.value AS country,
       line.quantity / 10000.0 AS quantity, time(line.second, 'unixepoch') AS time, line.offset_minutes
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
