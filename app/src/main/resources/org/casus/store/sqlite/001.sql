-- The desk, version 1. Rows of articles and events come from counters and are never used twice.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE counters (name TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counters VALUES ('article', 1), ('event', 1);

-- Names that stand once, numbered from 0.
CREATE TABLE sources (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE modes (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE parties (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  sector TEXT NOT NULL,
  UNIQUE (name, country, sector)
);
CREATE TABLE spots (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  country TEXT,
  province TEXT,
  geoname_id INTEGER,
  latitude REAL,
  longitude REAL,
  precision TEXT NOT NULL
);
CREATE VIRTUAL TABLE spot_boxes USING rtree (number, south, north, west, east);

CREATE TABLE articles (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source INTEGER REFERENCES sources,
  url TEXT,
  title TEXT,
  published TEXT,
  published_how TEXT NOT NULL,
  published_why TEXT NOT NULL,
  language TEXT,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  input_sha256 TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  sentences TEXT NOT NULL,
  contexts TEXT NOT NULL,
  coder TEXT NOT NULL,
  codebook TEXT NOT NULL,
  model TEXT NOT NULL,
  signature BLOB NOT NULL,
  filed_at TEXT NOT NULL
);

CREATE TABLE events (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles,
  type TEXT NOT NULL,
  mode TEXT,
  quad INTEGER,
  status TEXT NOT NULL,
  historical INTEGER NOT NULL,
  confidence REAL NOT NULL,
  first_day TEXT,
  last_day TEXT,
  date_precision TEXT,
  spot INTEGER REFERENCES spots,
  sentence TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX events_article ON events (article);

-- What an index in memory is made of; apart from the events, so that opening a desk reads little.
CREATE TABLE facets (row INTEGER PRIMARY KEY, article INTEGER NOT NULL, packed BLOB NOT NULL);

CREATE TABLE mentions (
  event INTEGER NOT NULL REFERENCES events,
  position INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE participants (
  event INTEGER NOT NULL REFERENCES events,
  side TEXT NOT NULL,
  position INTEGER NOT NULL,
  party INTEGER NOT NULL REFERENCES parties,
  words TEXT NOT NULL,
  words_start INTEGER NOT NULL,
  words_end INTEGER NOT NULL,
  PRIMARY KEY (event, side, position)
) WITHOUT ROWID;

CREATE TABLE claims (
  event INTEGER NOT NULL REFERENCES events,
  position INTEGER NOT NULL,
  stance TEXT NOT NULL,
  speaker INTEGER REFERENCES parties,
  quote TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  direct INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE plans (
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  date TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (article, id)
) WITHOUT ROWID;
CREATE INDEX plans_date ON plans (date);

CREATE TABLE notes (
  article INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  event TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX notes_event ON notes (event) WHERE event <> '';

-- The words of sentence and title as they are searched for; the texts themselves stand above.
CREATE VIRTUAL TABLE event_words USING fts5 (
  sentence, title, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE corrections (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  verdict TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  fields TEXT
);
CREATE INDEX corrections_event ON corrections (event);

CREATE TABLE changes (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  row INTEGER NOT NULL,
  detail TEXT NOT NULL
);
