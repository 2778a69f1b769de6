package org.casus.web;

import java.security.SecureRandom;
import java.util.List;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.coder.EventCoder;
import org.casus.institution.council.Council;
import org.casus.output.Codes;
import org.casus.plan.PlanFinder;
import org.casus.record.RecordFinder;
import org.casus.service.Desk;
import org.casus.service.Filer;
import org.casus.web.access.Access;

/** What desks of tests have in common: the coder as it is shipped, loaded once, and how they are served. */
final class Served {

    private static final Filer FILER = load();

    private Served() {}

    private static Filer load() {
        EventCoder coder = EventCoder.load(List.of());
        return new Filer(
                coder::code,
                () -> {
                    PlanFinder finder = PlanFinder.load();
                    return success -> finder.find(success.resolved(), success.events());
                },
                RecordFinder::load);
    }

    static Filer filer() {
        return FILER;
    }

    /** Serves a desk on a free port. */
    static Site site(Desk desk) {
        Codebook codebook = Codebook.plover();
        return Site.start(
                desk,
                Codes.of(codebook, CameoMap.load(codebook)),
                Council.load(),
                "127.0.0.1",
                0,
                true,
                new SecureRandom(),
                Access.LOOPBACK);
    }
}
