-- The facets of an article's events together, under the row of the first; the program puts them there.
ALTER TABLE facets RENAME TO facets_by_event;

CREATE TABLE facets (row INTEGER PRIMARY KEY, article INTEGER NOT NULL, packed BLOB NOT NULL);
