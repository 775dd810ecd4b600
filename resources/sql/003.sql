-- Perennial workspace, schema version 3: how many units a row sells, so that prices can be told from amounts.

ALTER TABLE line ADD COLUMN quantity INTEGER;          -- units in 1/10,000; negative for refunds; NULL = not given
ALTER TABLE line_history ADD COLUMN quantity INTEGER;

DROP VIEW v_rows;
CREATE VIEW v_rows AS
SELECT line.id AS row_id, import.path AS file, import_sheet.name AS sheet, line.row_number,
       orders.order_ref AS order_id, line.line_ref AS line_id, customer.key AS customer,
       date(line.day * 86400, 'unixepoch') AS day, line.amount / 10000.0 AS amount, currency.code AS currency,
       line_kind.name AS kind, order_status.name AS status, line.excluded_by,
       line.tax / 10000.0 AS tax, line.shipping / 10000.0 AS shipping, line.cost / 10000.0 AS cost,
       product.value AS product, category.value AS category, channel.value AS channel, country.value AS country,
       line.quantity / 10000.0 AS quantity
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
