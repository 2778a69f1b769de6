package org.casus.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Resolution;
import org.casus.model.Token;

/** "Rebel shelling", "an army raid": a force or an organ of a state that a word before the noun of an act tells. */
final class CompoundForce {

    private static final Map<String, String> SECTORS = sectors();

    private CompoundForce() {}

    private static Map<String, String> sectors() {
        Map<String, String> sectors = new HashMap<>();
        for (String sector : List.of("REB", "MIL", "GOV", "COP")) {
            ActLexicon.CLASSES.expand("@force" + sector).forEach(word -> sectors.put(word, sector));
        }
        return Map.copyOf(sectors);
    }

    static Optional<Participant> of(Token token) {
        return Optional.ofNullable(SECTORS.get(token.lemma()))
                .filter(sector -> token.is("compound") || token.is("amod"))
                .map(sector -> new Participant(
                        token.span(),
                        token.form(),
                        new Resolution.Resolved<>(
                                new Actor(token.form(), Optional.empty(), sector, Optional.empty()),
                                0.5,
                                "'" + token.lemma() + "' is " + sector),
                        Optional.empty()));
    }
}
