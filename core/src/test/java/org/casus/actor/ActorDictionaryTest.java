package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorDictionaryTest {

    private static final String TABLE = """
            # our own
            name;aliases;kind;country;sector;office;from;to
            Free Harbour Front;FHF|Harbour Front;;GRC;REB;;;
            Lena Aro;Aro;;NOR;GOV;foreign minister;2012-01;2013-06-01
            harbour master;harbour masters;person;;BUS;;;
            Putin;;;ESP;CVL;;;
            """.replace(';', '\t');

    private static final String ACTORS = """
            # a small dictionary
            ANSELM_TARROW_  ; a minister, later in exile
            +A._TARROW_
            	[GRCGOV 100101-121231]
            	[GRCELI >130101]
            HARBOUR_LEAGUE_ [GRCREB <050101][GRCPTY >050101]  # laid down its arms
            COUNCIL_OF_COASTS_ [IGOCOA]
            ISLAND_KURDS_ [IRQKUR]
            FOG_CHURCH_ [CHRCTH]
            KREMLIN_ [---]
            """;

    private static final String AGENTS = """
            !WATCH! =
            +GUARD {GUARDS}
            +WARDEN {WARDENS}
            COAST_!WATCH!_ [~COP]
            HARBOUR_$WATCH$_ [~MIL]
            WHALER {} [~LAB]
            FISHWIFE {FISHWIVES} [~AGR]
            DOCTOR {DOCTORS} [~HLH]
            """;

    private static ActorResolver resolver(String... texts) {
        List<ActorDictionary> own =
                Stream.of(texts).map(t -> ActorDictionary.parse("own.txt", t)).toList();
        assertThat(own).allSatisfy(d -> assertThat(d.problems()).isEmpty());
        return ActorResolver.load(name -> Optional.empty(), own);
    }

    private static String outcome(ActorResolver resolver, String words, String entity, String day) {
        Resolution<Actor> resolution = resolver.resolve(Mentions.query(words, entity, day));
        return resolution
                .value()
                .map(a -> a.name() + " / " + a.country().orElse("-") + " " + a.sector()
                        + a.office().map(o -> " / " + o).orElse(""))
                .orElseGet(() -> resolution.getClass().getSimpleName());
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    the Free Harbour Front*  | ORG | 2012-05-05 | Free Harbour Front / GRC REB
                    FHF*                     | ORG | 2012-05-05 | Free Harbour Front / GRC REB
                    Lena Aro*                | PER | 2012-05-05 | Lena Aro / NOR GOV / foreign minister
                    Aro*                     | PER | 2014-05-05 | Lena Aro / NOR ELI
                    two harbour masters*     | -   | 2014-05-05 | harbour masters / - BUS
                    Putin*                   | PER | 2014-05-05 | Putin / ESP CVL
                    Vladimir Putin*          | PER | 2014-05-05 | Vladimir Putin / RUS GOV / president
                    """)
    void aTableOfTheUsersGoesBeforeOurs(String words, String entity, String day, String expected) {
        assertThat(outcome(resolver(TABLE), words, entity, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Anselm Tarrow*           | PER | 2011-05-05 | Anselm Tarrow / GRC GOV
                    A. Tarrow*               | PER | 2014-05-05 | Anselm Tarrow / GRC ELI
                    the Harbour League*      | ORG | 2001-05-05 | Harbour League / GRC REB
                    the Harbour League*      | ORG | 2014-05-05 | Harbour League / GRC PTY
                    the Council of Coasts*   | ORG | 2014-05-05 | Council Of Coasts / - IGO
                    the Island Kurds*        | OTH | 2014-05-05 | Island Kurds / IRQ CVL
                    the Fog Church*          | ORG | 2014-05-05 | Fog Church / - REL
                    the Kremlin*             | ORG | 2014-05-05 | Unresolved
                    two coast wardens*       | -   | 2014-05-05 | coast wardens / - COP
                    the harbour guards*      | -   | 2014-05-05 | harbour guards / - MIL
                    a whaler*                | -   | 2014-05-05 | whaler / - LAB
                    the fishwives*           | -   | 2014-05-05 | fishwives / - AGR
                    doctors*                 | -   | 2014-05-05 | doctors / - MED
                    """)
    void dictionariesOfTabariAndPetrarchAreReadAsTheyAre(String words, String entity, String day, String expected) {
        assertThat(outcome(resolver(ACTORS, AGENTS), words, entity, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    A_NAME_ [XQ1GOV]             | own.txt, line 1: 'XQ1GOV' begins with no country and no role of CAMEO; it is left out
                    A_NAME_ [GRCGOV >991399]     | own.txt, line 1: '>991399' is no date; write <YYMMDD, >YYMMDD or YYMMDD-YYMMDD; it is left out
                    A_NAME_ [GRCGOV              | own.txt, line 1: a code is not closed by ]; it is left out
                    NOUN_!SET!_ [~GOV]           | own.txt, line 1: the set !SET! is not defined above; it is left out
                    NOUN_ [~GRCGOV]              | own.txt, line 1: '~GRCGOV' is no role of CAMEO; it is left out
                    """)
    void aRowThatCannotBeReadIsToldAndTheRestIsKept(String row, String problem) {
        ActorDictionary dictionary = ActorDictionary.parse("own.txt", row + "\nGOOD_NAME_ [GRCGOV]\n");
        assertThat(dictionary.problems()).contains(problem);
        assertThat(dictionary.size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Bay Guard;;;GR;MIL;;;          | own.txt, line 2: 'GR' is no ISO 3166 alpha-3 code; the row is left out
                    Bay Guard;;;GRC;ARM;;;         | own.txt, line 2: 'ARM' is no PLOVER sector; the row is left out
                    Bay Guard;;deity;;MIL;;;       | own.txt, line 2: kind is 'deity', not name, person, group or thing; the row is left out
                    bay guard;;person;GRC;MIL;;;   | own.txt, line 2: a common noun has no country; leave it empty, or make it a name; the row is left out
                    Bay Guard;;;GRC;MIL;;2001;     | own.txt, line 2: column 'from' is neither a day nor a month: 2001; the row is left out
                    Bay Guard;;;GRC;MIL            | own.txt, line 2: 5 cells, but the header has 8 columns; the row is left out
                    """)
    void aBrokenRowOfOurTableIsTold(String row, String problem) {
        String text = "name\taliases\tkind\tcountry\tsector\toffice\tfrom\tto\n" + row.replace(';', '\t')
                + "\nGood\t\t\tGRC\tGOV\t\t\t\n";
        ActorDictionary dictionary = ActorDictionary.parse("own.txt", text);
        assertThat(dictionary.problems()).containsExactly(problem);
        assertThat(dictionary.size()).isEqualTo(1);
    }

    @Test
    void aTableWithoutItsHeaderIsTold() {
        ActorDictionary dictionary = ActorDictionary.parse("own.txt", "name\tcountry\nGreece\tGRC\n");
        assertThat(dictionary.size()).isZero();
        assertThat(dictionary.problems()).hasSize(1).allMatch(p -> p.startsWith("own.txt, line 1: the header is not"));
    }

    @Test
    void shortNamesInCapitalsAreFoundInCapitalsOnly() {
        ActorResolver resolver = resolver("WHO_ [IGOWHO]\n");
        assertThat(outcome(resolver, "WHO*", "ORG", "2014-05-05")).isEqualTo("WHO / - IGO");
        assertThat(outcome(resolver, "Who*", "ORG", "2014-05-05")).isEqualTo("Unresolved");
    }
}
