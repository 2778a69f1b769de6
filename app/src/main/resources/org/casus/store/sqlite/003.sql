-- The stems of the words of sentence and title; the program fills it again.
DROP TABLE event_words;

CREATE VIRTUAL TABLE event_words USING fts5 (
  sentence, title, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
