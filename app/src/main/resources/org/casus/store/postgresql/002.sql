-- Answers to requests that are to be done once.
CREATE TABLE answers (
  number bigint PRIMARY KEY,
  key text NOT NULL UNIQUE,
  body_hash text NOT NULL,
  answer text NOT NULL,
  at text NOT NULL
);
