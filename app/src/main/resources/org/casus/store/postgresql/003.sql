-- The stems of the words of sentence and title; the program fills it again.
TRUNCATE event_words;
