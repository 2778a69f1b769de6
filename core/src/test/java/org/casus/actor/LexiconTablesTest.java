package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTablesTest {

    private static final ActorResolver RESOLVER = ActorResolver.load();

    private static TsvTable terms(String row) {
        return TsvTable.parse(
                "leaders.tsv",
                "iso3\tname\taliases\tfamily\toffice\tsector\tfrom\tto\tsource\tchecked\n" + row.replace(';', '\t'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    XYZ;Ann Lee;;Lee;president;GOV;2001-02-30;;list;none | leaders.tsv:2: column 'from' is neither a day nor a month: 2001-02-30
                    XYZ;Ann Lee;;Lee;president;GOV;2001-02;2000-01;list;none | leaders.tsv:2: the term ends before it begins
                    XYZ;Ann Lee;;Lee;president;gov;2001-02;;list;none | leaders.tsv:2: column 'sector' is not a code of three capitals: gov
                    XYZ;Ann Lee;;Lee;president;GOV;;;list;none | leaders.tsv:2: column 'from' is empty
                    XYZ;Ann Lee;;Lee;president;GOV;2001-02;;;none      | leaders.tsv:2: column 'source' is empty
                    XYZ;Ann Lee;;Lee;president;GOV;2001-02;;list;often | leaders.tsv:2: column 'checked' is none of reign, petrarch, both, none: often
                    """)
    void aBrokenTermIsReportedWithFileAndLine(String row, String message) {
        assertThatThrownBy(() -> new LexiconTables(new LexiconPack()).terms(terms(row)))
                .isInstanceOf(TsvException.class)
                .hasMessage(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    envoy;GOV;deity;;                | agents.tsv:2: no such kind of noun: deity
                    envoy;GOV;person;x;              | agents.tsv:2: gender is neither m nor f: x
                    """)
    void aBrokenNounIsReportedWithFileAndLine(String row, String message) {
        TsvTable table = TsvTable.parse("agents.tsv", "noun\tsector\tkind\tgender\toffice\n" + row.replace(';', '\t'));
        assertThatThrownBy(() -> new LexiconTables(new LexiconPack()).nouns(table))
                .isInstanceOf(TsvException.class)
                .hasMessage(message);
    }

    @Test
    void aNounThatStandsTwiceIsReported() {
        TsvTable table = TsvTable.parse(
                "agents.tsv", "noun\tsector\tkind\tgender\toffice\nenvoy\tGOV\tperson\t\t\nEnvoy\tGOV\tperson\t\t");
        assertThatThrownBy(() -> new LexiconTables(new LexiconPack()).nouns(table))
                .hasMessage("agents.tsv:3: the noun 'envoy' stands twice");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Kremlin      | RUS
                    the Kremlin  | RUS
                    Dutch        | NLD
                    Britons      | GBR
                    Côte d’Ivoire| CIV
                    Türkiye      | TUR
                    Congo        | -
                    us           | -
                    """)
    void aCountryIsKnownByEveryNameThatMeansNoOther(String name, String code) {
        assertThat(RESOLVER.countryOf(name)).isEqualTo(code.equals("-") ? Optional.empty() : Optional.of(code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    foreign minister | GOV | -
                    spokeswoman      | GOV | f
                    policemen        | COP | m
                    lawmakers        | LEG | -
                    deputies         | LEG | -
                    Mr               | CVL | m
                    gunmen           | UAF | m
                    table            | -   | -
                    hundreds         | -   | -
                    """)
    void nounsHaveASectorAndSometimesAGender(String noun, String sector, String gender) {
        assertThat(RESOLVER.sectorOfNoun(noun).orElse("-")).isEqualTo(sector);
        assertThat(RESOLVER.genderOf(noun).orElse("-")).isEqualTo(gender);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    soldiers | soldier | NOUN  | true
                    tables   | table   | NOUN  | false
                    Zork     | Zork    | PROPN | true
                    Russian  | Russian | ADJ   | true
                    green    | green   | ADJ   | false
                    they     | they    | PRON  | true
                    leads    | lead    | VERB  | false
                    """)
    void onlyAgentsCanAct(String form, String lemma, Upos upos, boolean could) {
        Token token = new Token(0, new Span(0, form.length()), form, lemma, upos, "_", Token.ROOT, "root");
        assertThat(RESOLVER.couldAct(token)).isEqualTo(could);
    }

    @Test
    void personNounsAreToldFromGroups() {
        assertThat(RESOLVER.isPersonNoun("diplomat")).isTrue();
        assertThat(RESOLVER.isPersonNoun("army")).isFalse();
    }
}
