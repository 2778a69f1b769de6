package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.Treebank;
import org.casus.mention.MentionFinder;
import org.casus.model.Actor;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Country and sector of those whom the words around them tell: whom they serve, what a body is, that an office is over. */
class ReportContextTest {

    private static final LocalDate DAY = LocalDate.of(2019, 2, 22);

    private static final ActorResolver RESOLVER = ActorResolver.load();

    /** Country and sector of the last mention with these words. */
    private static String code(String sentences, String words) {
        Read read = Treebank.paragraph(sentences.strip().split(" *// *"));
        Marked marked = new MentionFinder().apply(read);
        List<Resolution<Actor>> known = new ArrayList<>();
        for (Mention m : marked.mentions()) {
            known.add(RESOLVER.resolve(new ActorQuery(
                    read.sentences().get(m.sentence()).tokens().subList(m.first(), m.end()),
                    m.head() - m.first(),
                    m.entity(),
                    Optional.of(DAY))));
        }
        List<Resolution<Actor>> completed = RESOLVER.backgrounds().complete(marked, known, Optional.of(DAY));
        return marked.mentions().stream()
                .filter(m -> m.span().of(read.article().text()).equals(words))
                .reduce((first, second) -> second)
                .flatMap(m -> completed.get(marked.identity(m).id()).value())
                .map(a -> a.country().orElse("-") + " " + a.sector())
                .orElse("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The European Union sent its observers. | observers | - IGO
            Supporters of the Awami League marched. | Supporters of the Awami League | BGD PTY
            The police closed the square. // Officers beat a man. | Officers | - COP
            Officers beat a man. | Officers | - MIL
            """)
    void whomTheyServe(String sentences, String words, String code) {
        assertThat(code(sentences, words)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Danish Center for Human Rights counted the dead. | Danish Center for Human Rights | DNK SOC
            The employers' association KORDEL called a strike. | KORDEL | - BUS
            A group of students left. | group of students | - EDU
            Five heads of state met. | Five heads of state | - GOV
            """)
    void whatABodyIs(String sentences, String words, String code) {
        assertThat(code(sentences, words)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nicolas Maduro, the president whom the army toppled, spoke. | Nicolas Maduro | VEN ELI
            """)
    void anOfficeThatIsOver(String sentences, String words, String code) {
        assertThat(code(sentences, words)).isEqualTo(code);
    }
}
