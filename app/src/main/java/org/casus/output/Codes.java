package org.casus.output;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.casus.codebook.CameoCode;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.EventCode;

/** What the codebooks say of a PLOVER code. */
public interface Codes {

    /** The CAMEO code that comes nearest, two to four figures. */
    Optional<String> cameo(EventCode code);

    /** Quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
    OptionalInt quad(EventCode code);

    /** Score from -10, conflict, to 10, cooperation. */
    OptionalDouble score(EventCode code);

    /** The codebooks that come with the program. */
    static Codes of(Codebook codebook, CameoMap map) {
        return new Codes() {
            @Override
            public Optional<String> cameo(EventCode code) {
                return map.toCameo(code).map(CameoCode::published);
            }

            @Override
            public OptionalInt quad(EventCode code) {
                return codebook.quad(code.event());
            }

            @Override
            public OptionalDouble score(EventCode code) {
                return codebook.score(code);
            }
        };
    }
}
