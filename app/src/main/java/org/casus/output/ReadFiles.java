package org.casus.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.casus.eval.AnnotatedText;
import org.casus.eval.AnnotatedText.Sentence;
import org.casus.eval.AnnotatedText.Token;
import org.casus.eval.AnnotatedText.Word;
import org.casus.eval.ReadScorer;
import org.casus.eval.TextDifference;
import org.casus.output.EvalFiles.FormatException;

/** Reads annotated texts for scoring: CoNLL-U, and names as IOB2 in the way of Universal NER; also gzipped. */
public final class ReadFiles {

    private static final int CONLLU = 10;

    /** Number, word, label; an annotator and remarks may follow. */
    private static final int FEWEST = 3;

    private ReadFiles() {}

    /** An annotated text; which of the two formats it has is told by its columns. */
    public static AnnotatedText text(Path file) throws IOException {
        Collector collector = new Collector();
        int number = 0;
        try {
            for (String line : content(file).split("\n", -1)) {
                number++;
                collector.line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            }
            collector.endSentence();
        } catch (IllegalArgumentException e) {
            throw new FormatException(file + ", line " + number + ": " + e.getMessage());
        }
        if (collector.sentences.isEmpty()) {
            throw new FormatException(file + ": no sentence in it; is it CoNLL-U or IOB2?");
        }
        return new AnnotatedText(collector.sentences, collector.trees, collector.names);
    }

    /** Refuses two texts that differ in more than white space, naming where. */
    public static void checkSame(Path gold, AnnotatedText one, Path predicted, AnnotatedText other)
            throws FormatException {
        TextDifference difference = ReadScorer.difference(one, other).orElse(null);
        if (difference != null) {
            throw new FormatException("not the same text; white space left out, they differ at character "
                    + difference.offset() + ": " + gold + " has '" + difference.gold() + "' around it, " + predicted
                    + " has '" + difference.predicted() + "'");
        }
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            if (bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
                try (InputStream plain = new GZIPInputStream(Files.newInputStream(file))) {
                    bytes = plain.readAllBytes();
                }
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FormatException(file + ": this is not UTF-8; is it CoNLL-U or IOB2?");
        } catch (ZipException | EOFException e) {
            throw new FormatException(file + ": the gzip file is damaged: " + e.getMessage());
        }
    }

    /** Collects words into tokens and tokens into sentences. */
    private static final class Collector {
        private final List<Sentence> sentences = new ArrayList<>();
        private List<Token> tokens = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private boolean trees;
        private boolean names;

        /** Words of the sentence so far. */
        private int count;

        /** Number of the last word of the token; all after it are tokens of their own. */
        private int until;

        private String surface = "";

        void line(String line) {
            if (line.isBlank()) {
                endSentence();
            } else if (line.charAt(0) != '#') {
                String[] columns = line.split("\t", -1);
                if (columns.length == CONLLU) {
                    conllu(columns);
                } else if (columns.length >= FEWEST && columns.length < CONLLU) {
                    names = true;
                    word(columns, Word.tagged(columns[1], columns[2]));
                } else {
                    throw new IllegalArgumentException(
                            columns.length + " columns; CoNLL-U has 10, IOB2 has number, word and label");
                }
            }
        }

        private void conllu(String[] columns) {
            if (columns[0].contains("-")) {
                if (count < until || number(columns[0].substring(0, columns[0].indexOf('-'))) != count + 1) {
                    throw new IllegalArgumentException("range " + columns[0] + " is out of order");
                }
                until = number(columns[0].substring(columns[0].indexOf('-') + 1));
                surface = columns[1];
            } else if (!columns[0].contains(".")) {
                String tag = tag(columns[9]);
                names |= !tag.equals("O");
                trees |= !columns[3].equals("_");
                int head = columns[6].equals("_") ? Word.ROOT : number(columns[6]) - 1;
                word(columns, new Word(columns[1], columns[2], columns[3], columns[5], head, columns[7], tag));
            }
        }

        private void word(String[] columns, Word word) {
            if (number(columns[0]) != ++count) {
                throw new IllegalArgumentException("word " + columns[0] + " is where word " + count + " should be");
            }
            words.add(word);
            if (count >= until) {
                tokens.add(new Token(words.size() > 1 ? surface : word.form(), words));
                words = new ArrayList<>();
            }
        }

        void endSentence() {
            if (count < until) {
                throw new IllegalArgumentException("the sentence ends before word " + until + " of a range");
            }
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(tokens));
            }
            tokens = new ArrayList<>();
            count = 0;
            until = 0;
        }

        private static int number(String column) {
            if (!column.matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException("'" + column + "' is no number");
            }
            return Integer.parseInt(column);
        }

        private static String tag(String misc) {
            for (String part : misc.split("\\|")) {
                if (part.startsWith("NER=")) {
                    return part.substring("NER=".length());
                }
            }
            return "O";
        }
    }
}
