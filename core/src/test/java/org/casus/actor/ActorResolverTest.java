package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Resolution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {

    private static final ActorResolver RESOLVER = ActorResolver.load(
            name -> Optional.ofNullable(Map.of("Aleppo", "SYR", "Mosul", "IRQ").get(name)));

    /** {@code name / country sector / office} of a resolved actor, or the kind of answer and its reason. */
    private static String outcome(String words, String entity, String day) {
        Resolution<Actor> resolution = RESOLVER.resolve(Mentions.query(words, entity, day));
        if (resolution instanceof Resolution.Resolved<Actor> resolved) {
            return text(resolved.answer());
        }
        if (resolution instanceof Resolution.Ambiguous<Actor> ambiguous) {
            return "AMBIGUOUS "
                    + ambiguous.candidates().stream()
                            .map(ActorResolverTest::text)
                            .collect(Collectors.joining(" or "));
        }
        return "UNRESOLVED " + ((Resolution.Unresolved<Actor>) resolution).reason();
    }

    private static String text(Actor actor) {
        return actor.name() + " / " + actor.country().orElse("-") + " " + actor.sector()
                + actor.office().map(o -> " / " + o).orElse("");
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Putin*                                          | PER | 2016-10-11 | Vladimir Putin / RUS GOV / president
                    Russian President* Vladimir Putin               | PER | 2010-03-01 | Vladimir Putin / RUS GOV / prime minister
                    French Foreign Minister* Jean _- _Marc Ayrault  | PER | 2016-10-11 | Jean-Marc Ayrault / FRA GOV / foreign minister
                    French Foreign Minister Jean-Marc* Ayrault      | PER | 2016-10-11 | Jean-Marc Ayrault / FRA GOV / foreign minister
                    Russian Ambassador* Vitaly Churkin              | PER | 2016-10-08 | Vitaly Churkin / RUS GOV / ambassador to the United Nations
                    Kremlin spokesman* Dmitry Peskov                | PER | 2016-10-11 | Dmitry Peskov / RUS GOV / spokesman
                    Russian Ambassador* Anton Novak                 | PER | 2016-10-08 | Anton Novak / RUS GOV / ambassador
                    Syrian army general* Fares Nemr                 | PER | 2016-10-08 | Fares Nemr / SYR MIL
                    Recep Tayyip Erdoğan*                           | PER | 2019-10-01 | Recep Tayyip Erdogan / TUR GOV / president
                    President* Clinton                              | PER | 1995-05-05 | Bill Clinton / USA GOV / president
                    Clinton*                                        | PER | 2011-05-05 | Hillary Clinton / USA GOV / secretary of state
                    Clinton*                                        | PER | 2016-10-11 | AMBIGUOUS Bill Clinton / USA ELI or Hillary Clinton / USA ELI
                    former President* Clinton                       | PER | 2011-05-05 | Bill Clinton / USA ELI
                    Barack Obama*                                   | PER | 2018-01-01 | Barack Obama / USA ELI
                    Emmanuel Macron*                                | PER | 2016-10-11 | Emmanuel Macron / FRA UNK
                    Asma al-Assad*                                  | PER | 2016-10-11 | UNRESOLVED unknown name Asma al-Assad
                    Bashar al _- _Assad*                            | PER | 2016-10-11 | Bashar al-Assad / SYR GOV / president
                    Mr Putin*                                       | PER | 2016-10-11 | Vladimir Putin / RUS GOV / president
                    Jordan Peterson*                                | PER | 2016-10-11 | UNRESOLVED unknown name Jordan Peterson
                    Paris Hilton*                                   | PER | 2016-10-11 | UNRESOLVED unknown name Paris Hilton
                    John Doe*                                       | PER | 2016-10-11 | UNRESOLVED unknown name John Doe
                    U.S. Secretary* of State John Kerry             | PER | 2014-05-05 | John Kerry / USA GOV / secretary of state
                    Defense Secretary* Chuck Hagel                  | PER | 2014-05-05 | Chuck Hagel / USA GOV / secretary of defense
                    Kremlin aide Yuri* Ushakov                      | PER | 2016-10-11 | Yuri Ushakov / RUS GOV
                    Turkish Foreign Minister Mevlüt* Çavuşoğlu      | PER | 2017-05-05 | Mevlut Cavusoglu / TUR GOV / foreign minister
                    White House press secretary Sarah* Sanders      | PER | 2018-05-05 | Sarah Sanders / USA GOV / press secretary
                    NATO Secretary _- _General* Jens Stoltenberg    | PER | 2018-05-05 | Jens Stoltenberg / - IGO / secretary-general of NATO
                    Vladimir Putin*                                 | PER | -          | Vladimir Putin / RUS GOV
                    """)
    void namesPersonsAsOfTheDay(String words, String entity, String day, String expected) {
        assertThat(outcome(words, entity, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    the French president*                            | -   | 2016-10-11 | Francois Hollande / FRA GOV / president
                    the French president*                            | -   | 2018-10-11 | Emmanuel Macron / FRA GOV / president
                    the former French president*                     | -   | 2018-10-11 | former French president / FRA ELI
                    the Russian foreign minister*                    | -   | 2016-10-11 | Sergei Lavrov / RUS GOV / foreign minister
                    the Bolivian tourism minister*                   | -   | 2016-10-11 | Bolivian tourism minister / BOL GOV / tourism minister
                    Russian warplanes*                               | -   | 2016-10-11 | Russian warplanes / RUS MIL
                    Syrian rebels*                                   | -   | 2016-10-11 | Syrian rebels / SYR REB
                    US _- _backed Syrian rebels*                     | -   | 2016-10-11 | Syrian rebels / SYR REB
                    the US _- _led coalition*                        | -   | 2016-10-11 | American coalition / USA MIL
                    Kurdish forces*                                  | -   | 2016-10-11 | Kurdish forces / - REB
                    President Bashar al _- _Assad _'s government*    | PER | 2016-10-11 | Bashar al-Assad government / SYR GOV
                    the population* of Aleppo                        | LOC | 2016-10-11 | Aleppo population / SYR CVL
                    residents* of Mosul                              | LOC | 2016-10-11 | Mosul residents / IRQ CVL
                    Aleppo residents*                                | LOC | 2016-10-11 | Aleppo residents / SYR CVL
                    prosecutors* from the International Criminal Court | ORG | 2016-10-11 | International Criminal Court / - JUD
                    Isis fighters*                                   | ORG | 2018-10-11 | Islamic State / - REB
                    EU foreign ministers*                            | ORG | 2018-10-11 | European Union foreign ministers / - GOV / foreign minister
                    Russian and Syrian warplanes*                    | -   | 2016-10-11 | AMBIGUOUS Russian warplanes / RUS MIL or Syrian warplanes / SYR MIL
                    many Arab states*                                | -   | 2016-10-11 | Arab states / - GOV
                    rebels*                                          | -   | 2016-10-11 | rebels / - REB
                    the gunman*                                      | -   | 2016-10-11 | gunman / - UAF
                    thousands* of civilians                          | -   | 2016-10-11 | civilians / - CVL
                    its ally*                                        | -   | 2016-10-11 | UNRESOLVED pronoun 'its': whose ally is not said here
                    its troops*                                      | -   | 2016-10-11 | UNRESOLVED pronoun 'its': whose troops is not said here
                    Russia _'s ally*                                 | -   | 2016-10-11 | UNRESOLVED 'ally' points to someone named elsewhere
                    the country*                                     | -   | 2016-10-11 | UNRESOLVED 'country' points to someone named elsewhere
                    the table*                                       | -   | 2016-10-11 | UNRESOLVED 'table' is no agent
                    he*                                              | -   | 2016-10-11 | UNRESOLVED pronoun
                    """)
    void findsTheSectorByTheNounAndTheCountryByItsOwner(String words, String entity, String day, String expected) {
        assertThat(outcome(words, entity, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    the United States*            | LOC | 2016-10-11 | United States / USA GOV
                    U.S.*                         | LOC | 2016-10-11 | United States / USA GOV
                    Moscow*                       | LOC | 2016-10-11 | Russia / RUS GOV
                    the Élysée*                   | ORG | 2016-10-11 | France / FRA GOV
                    Russians*                     | OTH | 2016-10-11 | Russian people / RUS CVL
                    a Syrian*                     | OTH | 2016-10-11 | Syrian people / SYR CVL
                    Abkhazia*                     | LOC | 2016-10-11 | Abkhazia / GEO PRE
                    Georgia*                      | LOC | 2016-10-11 | AMBIGUOUS Georgia / GEO GOV or Georgia (US state) / USA GOV
                    Congo*                        | LOC | 2016-10-11 | AMBIGUOUS Democratic Republic of the Congo / COD GOV or Republic of the Congo / COG GOV
                    Korea*                        | LOC | 2016-10-11 | AMBIGUOUS South Korea / KOR GOV or North Korea / PRK GOV
                    the U.N. Security Council*    | ORG | 2016-10-11 | United Nations Security Council / - IGO
                    the Pentagon*                 | ORG | 2016-10-11 | Pentagon / USA MIL
                    the Turkish Red Crescent*     | ORG | 2016-10-11 | Turkish Red Crescent / TUR SOC
                    the Taliban*                  | ORG | 2010-10-11 | Taliban / - REB
                    the Taliban*                  | ORG | 2022-10-11 | Taliban / AFG GOV
                    Soviet Union*                 | LOC | 1985-10-11 | Soviet Union / SUN GOV
                    Aleppo*                       | LOC | 2016-10-11 | Aleppo / SYR UNK
                    the Aleppo Media Committee*   | ORG | 2016-10-11 | UNRESOLVED unknown organisation the Aleppo Media Committee
                    Qwertland*                    | LOC | 2016-10-11 | UNRESOLVED unknown name Qwertland
                    """)
    void knowsCountriesSeatsPeoplesAndOrganisations(String words, String entity, String day, String expected) {
        assertThat(outcome(words, entity, day)).isEqualTo(expected);
    }
}
