-- Perennial workspace, schema version 6: what models and referee have found, so that an opened workspace need not be
-- fitted anew. A result stands under the fingerprint of everything that it was made from (the customers' statistics,
-- the options, the engine): other data or definitions have another fingerprint and find nothing here. The table can
-- be emptied at any time.

CREATE TABLE fit_result (
    id          INTEGER PRIMARY KEY,   -- in the order of making
    fingerprint TEXT NOT NULL UNIQUE,
    result      TEXT NOT NULL          -- numbers in their shortest lossless form; texts with their length before them
);
