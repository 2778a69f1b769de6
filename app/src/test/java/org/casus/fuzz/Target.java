package org.casus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.ActorDictionary;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.ingest.InputFormat;
import org.casus.ingest.QueryReader;
import org.casus.model.Article;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.reader.Conllu;
import org.casus.service.Query;
import org.casus.service.QueryException;
import org.casus.service.QueryText;
import org.casus.service.QueryUrl;
import org.casus.text.Segmenter;

/**
 * A door through which other people's bytes come, and what holds for any of them. What a door may throw is caught here;
 * anything else is a fault that was found. {@code bench/fuzz} looks for more of them.
 */
enum Target {
    ANY_FORMAT {
        @Override
        void take(byte[] bytes) {
            articles(bytes, IngestOptions.DEFAULT);
        }
    },
    PLAIN_TEXT {
        @Override
        void take(byte[] bytes) {
            articles(bytes, IngestOptions.DEFAULT.withFormat(InputFormat.TEXT));
        }
    },
    WEB_PAGE {
        @Override
        void take(byte[] bytes) {
            articles(bytes, IngestOptions.DEFAULT.withFormat(InputFormat.HTML));
        }
    },
    JSON_LINES {
        @Override
        void take(byte[] bytes) {
            articles(bytes, IngestOptions.DEFAULT.withFormat(InputFormat.JSONL));
        }
    },
    JSON {
        @Override
        void take(byte[] bytes) {
            articles(bytes, IngestOptions.DEFAULT.withFormat(InputFormat.JSON));
        }
    },
    DELIMITED_TABLE {
        @Override
        void take(byte[] bytes) {
            articles(bytes, IngestOptions.DEFAULT.withFormat(InputFormat.CSV));
        }
    },
    SENTENCES {
        @Override
        void take(byte[] bytes) {
            Segmented cut = Loaded.SEGMENTER.apply(Article.of("a", utf8(bytes)));
            int before = 0;
            for (Sentence sentence : cut.sentences()) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(before);
                for (Span token : sentence.tokens()) {
                    assertThat(token.start()).isGreaterThanOrEqualTo(before).isLessThan(token.end());
                    before = token.end();
                }
                assertThat(before).isLessThanOrEqualTo(sentence.span().end());
                before = sentence.span().end();
            }
            assertThat(before).isLessThanOrEqualTo(cut.article().text().length());
        }
    },
    RELATIONS {
        @Override
        void take(byte[] bytes) {
            QueryReader reader = new QueryReader("in", new ByteArrayInputStream(bytes));
            try {
                for (Optional<QueryReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                    if (line.orElseThrow() instanceof QueryReader.Refused refused) {
                        assertThat(refused.rejected().message()).isNotBlank();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    TREES {
        @Override
        void take(byte[] bytes) {
            Read read;
            try {
                read = Conllu.parse("in", utf8(bytes));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("line");
                return;
            }
            // What was read is written so that it is read as the same.
            String written = Conllu.write(read);
            assertThat(Conllu.write(Conllu.parse("in", written))).isEqualTo(written);
            String text = read.segmented().article().text();
            for (ReadSentence sentence : read.sentences()) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(token.head())
                            .isBetween(Token.ROOT, sentence.tokens().size() - 1);
                }
            }
        }
    },
    ACTORS_OF_THE_USER {
        @Override
        void take(byte[] bytes) {
            ActorDictionary read = ActorDictionary.parse("own.txt", utf8(bytes));
            assertThat(read.size()).isNotNegative();
            assertThat(read.problems()).allSatisfy(p -> assertThat(p).startsWith("own.txt"));
        }
    },
    TABLE_OF_FACTS {
        @Override
        void take(byte[] bytes) {
            try {
                TsvTable table = TsvTable.parse("facts.tsv", utf8(bytes), "state", "from", "to");
                assertThat(table.rows()).allSatisfy(row -> row.cell("state"));
            } catch (TsvException e) {
                assertThat(e).hasMessageContaining("facts.tsv");
            }
        }
    },
    SEARCH_BOX {
        @Override
        void take(byte[] bytes) {
            try {
                sameAgain(QueryText.parse(utf8(bytes)));
            } catch (QueryException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    },
    ADDRESS_OF_A_QUERY {
        @Override
        void take(byte[] bytes) {
            try {
                sameAgain(QueryUrl.parse(utf8(bytes)));
            } catch (QueryException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    };

    /** What takes long to load. */
    private static final class Loaded {
        private static final Segmenter SEGMENTER = Segmenter.load();
    }

    /** So many articles of one input are looked at. */
    private static final int MOST = 50;

    /** Takes any bytes without a fault. */
    abstract void take(byte[] bytes);

    /** Name of the folder with its examples: {@code web-page}. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every record becomes an article or a refusal; ids are told apart; the same bytes give the same again. */
    private static void articles(byte[] bytes, IngestOptions options) {
        List<Ingested> read = Ingest.content(bytes, options, MOST);
        Set<String> ids = new HashSet<>();
        for (Ingested one : read) {
            if (one instanceof Ingested.Accepted accepted) {
                assertThat(ids.add(accepted.id())).as("id %s", accepted.id()).isTrue();
                assertThat(accepted.article().text().length()).isLessThanOrEqualTo(options.limit());
            } else if (one instanceof Ingested.Refused refused) {
                assertThat(refused.rejected().message()).isNotBlank();
            }
        }
        assertThat(new ArrayList<>(Ingest.content(bytes, options, MOST))).isEqualTo(read);
    }

    /** A query that was understood is written as an address that is read as the same query. */
    private static void sameAgain(Query query) {
        assertThat(QueryUrl.parse(QueryUrl.format(query))).isEqualTo(query);
    }
}
