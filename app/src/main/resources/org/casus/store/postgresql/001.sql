-- The desk, version 1. Rows of articles and events come from counters and are never used twice.
CREATE TABLE meta (key text PRIMARY KEY, value text NOT NULL);
CREATE TABLE counters (name text PRIMARY KEY, next bigint NOT NULL);
INSERT INTO counters VALUES ('article', 1), ('event', 1);

-- Names that stand once, numbered from 0.
CREATE TABLE sources (number integer PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE modes (number integer PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE parties (
  number integer PRIMARY KEY,
  name text NOT NULL,
  country text NOT NULL,
  sector text NOT NULL,
  UNIQUE (name, country, sector)
);
CREATE TABLE spots (
  number integer PRIMARY KEY,
  key text NOT NULL UNIQUE,
  name text NOT NULL,
  country text,
  province text,
  geoname_id bigint,
  latitude double precision,
  longitude double precision,
  precision text NOT NULL
);
CREATE INDEX spots_point ON spots (latitude, longitude);

CREATE TABLE articles (
  row bigint PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  source integer REFERENCES sources,
  url text,
  title text,
  published text,
  published_how text NOT NULL,
  published_why json NOT NULL,
  language text,
  text text NOT NULL,
  sha256 text NOT NULL,
  input_sha256 text NOT NULL,
  content_sha256 text NOT NULL,
  sentences json NOT NULL,
  contexts json NOT NULL,
  coder text NOT NULL,
  codebook text NOT NULL,
  model text NOT NULL,
  signature bytea NOT NULL,
  filed_at text NOT NULL
);

CREATE TABLE events (
  row bigint PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  article bigint NOT NULL REFERENCES articles,
  type text NOT NULL,
  mode text,
  quad integer,
  status text NOT NULL,
  historical boolean NOT NULL,
  confidence double precision NOT NULL,
  first_day text,
  last_day text,
  date_precision text,
  spot integer REFERENCES spots,
  sentence text NOT NULL,
  sentence_start integer NOT NULL,
  document json NOT NULL
);
CREATE INDEX events_article ON events (article);

-- What an index in memory is made of; apart from the events, so that opening a desk reads little.
CREATE TABLE facets (row bigint PRIMARY KEY, article bigint NOT NULL, packed bytea NOT NULL);

CREATE TABLE mentions (
  event bigint NOT NULL REFERENCES events,
  position integer NOT NULL,
  trigger_start integer NOT NULL,
  trigger_end integer NOT NULL,
  sentence_start integer NOT NULL,
  sentence_end integer NOT NULL,
  repeated boolean NOT NULL,
  PRIMARY KEY (event, position)
);

CREATE TABLE participants (
  event bigint NOT NULL REFERENCES events,
  side text NOT NULL,
  position integer NOT NULL,
  party integer NOT NULL REFERENCES parties,
  words text NOT NULL,
  words_start integer NOT NULL,
  words_end integer NOT NULL,
  PRIMARY KEY (event, side, position)
);

CREATE TABLE claims (
  event bigint NOT NULL REFERENCES events,
  position integer NOT NULL,
  stance text NOT NULL,
  speaker integer REFERENCES parties,
  quote text NOT NULL,
  quote_start integer NOT NULL,
  quote_end integer NOT NULL,
  direct boolean NOT NULL,
  PRIMARY KEY (event, position)
);

CREATE TABLE plans (
  article bigint NOT NULL REFERENCES articles,
  id text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  date text COLLATE "C" NOT NULL,
  document json NOT NULL,
  PRIMARY KEY (article, id)
);
CREATE INDEX plans_date ON plans (date);

CREATE TABLE notes (
  article bigint NOT NULL REFERENCES articles,
  position integer NOT NULL,
  event text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  document json NOT NULL,
  PRIMARY KEY (article, position)
);
CREATE INDEX notes_event ON notes (event) WHERE event <> '';

-- The words of sentence and title as they are searched for; the texts themselves stand above.
CREATE TABLE event_words (event bigint PRIMARY KEY, words tsvector NOT NULL);
CREATE INDEX event_words_words ON event_words USING gin (words);

CREATE TABLE corrections (
  number integer PRIMARY KEY,
  event text COLLATE "C" NOT NULL,
  verdict text NOT NULL,
  author text NOT NULL,
  reason text NOT NULL,
  at text NOT NULL,
  fields json
);
CREATE INDEX corrections_event ON corrections (event);

CREATE TABLE changes (
  sequence bigint PRIMARY KEY,
  at text NOT NULL,
  kind text NOT NULL,
  subject text COLLATE "C" NOT NULL,
  row bigint NOT NULL,
  detail text NOT NULL
);
