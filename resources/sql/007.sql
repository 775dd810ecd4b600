-- Perennial workspace, schema version 7: the other columns of a sheet of contracts (plan, payment method, country ...),
-- kept with each version of a contract, so that contracts can be divided by them. To query:
--
--   SELECT value, count(*) FROM v_contract_attributes WHERE column = 'Plan' GROUP BY value;
--
-- Contracts that an older program imported have none; importing their sheet again brings them.

CREATE TABLE contract_column (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE             -- header
);

CREATE TABLE contract_value (
    id        INTEGER PRIMARY KEY,
    column_id INTEGER NOT NULL REFERENCES contract_column,
    value     TEXT NOT NULL,
    UNIQUE (column_id, value)
);

-- JSON array of contract_value ids in the order of their columns; a blank cell has none.
ALTER TABLE contract ADD COLUMN extra TEXT NOT NULL DEFAULT '[]';

-- The extra columns of the contracts as the newest import says them, one line per value.
CREATE VIEW v_contract_attributes AS
SELECT v_contracts.contract_id, v_contracts.customer, contract_column.name AS column, contract_value.value
FROM v_contracts
JOIN contract ON contract.id = v_contracts.contract_id
JOIN json_each(contract.extra) AS one
JOIN contract_value ON contract_value.id = one.value
JOIN contract_column ON contract_column.id = contract_value.column_id;

-- A changed plan is a change of the contract, too.
DROP VIEW v_contract_versions;
CREATE VIEW v_contract_versions AS
SELECT c.id AS version_id, import_sheet.import_id,
       CASE WHEN old.id IS NULL THEN 'kept'
            WHEN old.end_day IS c.end_day AND old.tenure_months IS c.tenure_months AND old.is_ended = c.is_ended
                 AND old.period_months = c.period_months AND old.price IS c.price AND old.paid IS c.paid
                 AND old.currency_id = c.currency_id AND old.extra = c.extra THEN 'duplicate'
            ELSE 'updated' END AS outcome,
       c.price, c.currency_id
FROM contract AS c
JOIN import_sheet ON import_sheet.id = c.sheet_id
LEFT JOIN contract AS old ON old.id = (SELECT max(before.id) FROM contract AS before
                                       WHERE before.customer = c.customer AND before.start_day IS c.start_day
                                         AND before.occurrence = c.occurrence AND before.id < c.id);
