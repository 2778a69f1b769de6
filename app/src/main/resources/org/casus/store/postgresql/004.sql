-- The facets of an article's events together, under the row of the first; the program puts them there.
ALTER TABLE facets RENAME TO facets_by_event;
ALTER INDEX facets_pkey RENAME TO facets_by_event_pkey;

CREATE TABLE facets (row bigint PRIMARY KEY, article bigint NOT NULL, packed bytea NOT NULL);
