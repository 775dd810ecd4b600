-- Perennial workspace, schema version 8: what the overview says at first sight, so that an opened workspace shows it
-- while its rows are still being read. Both tables can be emptied at any time.

-- Under the fingerprint of the definitions and the program that it was made by, and the state of the file that it was
-- made from: the change counter of the SQLite header, which every write raises, whoever writes.
CREATE TABLE overview_kept (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    fingerprint TEXT NOT NULL,
    made_from   INTEGER NOT NULL,
    overview    TEXT NOT NULL          -- numbers in their shortest lossless form; texts with their length before them
);

-- Writes that change no row (settings, which the fingerprint names; scenarios; what is kept) say so here: those that
-- raised the counter from `since` to `until`. Any other write leaves `until` behind the counter, and from then on
-- nothing that was made before it is shown.
CREATE TABLE quiet_write (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
);
