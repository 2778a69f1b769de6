-- Answers to requests that are to be done once.
CREATE TABLE answers (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  body_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL
);
