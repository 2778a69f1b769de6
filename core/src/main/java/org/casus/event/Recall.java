package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Resolution;
import org.casus.model.Status;

/**
 * Fills a party that a sentence leaves out with the one that the rest of the report tells, as a reader does: "the
 * clashes" are between those who fought before, a captive is freed by the one who held him, an answer goes to the one
 * who asked. Only whole sides that the words leave open are filled, and the explanation says from where.
 */
final class Recall {

    /** Acts by which one holds somebody, or stops doing so. */
    private static final Set<String> HOLDING = Set.of("COERCE/arrest", "ASSAULT/abduct", "RETREAT/release");

    private static final Set<String> FIGHTING =
            Set.of("clash", "fighting", "battle", "combat", "fight", "skirmish", "war", "firefight", "gunfight");

    /** Acts that answer what another has asked, threatened or done. */
    private static final Set<String> ANSWERS = Set.of("REJECT", "AGREE", "CONCEDE", "RETREAT");

    private static final Set<String> JUDGING = Set.of("ACCUSE", "REJECT", "SUPPORT", "CONCEDE", "AGREE");

    /** What may be judged without saying whose it is. */
    private static final Set<String> DEEDS = ActLexicon.CLASSES.expand("@deeds");

    private static final Set<String> ASKING = Set.of("REQUEST", "THREATEN");

    /** Acts of force, whose victims are the people of the place if nobody is named. */
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

    /** Acts of words or measures, which have one to whom they are directed. */
    private static final Set<String> DIRECTED = Set.of(
            "REJECT",
            "AGREE",
            "CONCEDE",
            "REQUEST",
            "ACCUSE",
            "THREATEN",
            "SANCTION",
            "SUPPORT",
            "AID",
            "CONSULT",
            "COOPERATE");

    private static final Set<String> FRIENDLY =
            Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");

    /** Sentences back in which the last act is still what is spoken of. */
    private static final int NEAR = 2;

    /** Acts before and after one that are asked; a report is rarely longer. */
    private static final int REACH = 60;

    private final List<Occurrence> all;

    private Recall(List<Occurrence> all) {
        this.all = new ArrayList<>(all);
    }

    /** The same acts, in the same order, with the sides filled that the report tells elsewhere. */
    static List<Occurrence> complete(List<Occurrence> occurrences, Setting setting) {
        Recall recall = new Recall(occurrences);
        for (int i = 0; i < occurrences.size(); i++) {
            recall.complete(i, setting);
        }
        return recall.all;
    }

    private void complete(int at, Setting setting) {
        Occurrence act = all.get(at);
        if (isActorOpen(act)) {
            actor(at).ifPresent(found -> all.set(at, act.with(found.asActors(act.who()))));
        }
        Occurrence with = all.get(at);
        if (isRecipientOpen(with)) {
            recipient(at, setting).ifPresent(found -> all.set(at, with.with(found.asRecipients(with.who()))));
        }
    }

    /** Those who are found elsewhere, and how. */
    private record Found(List<Participant> parties, Optional<List<Participant>> others, String how) {

        static Found of(List<Participant> parties, String how) {
            return new Found(parties, Optional.empty(), how);
        }

        Participants asActors(Participants who) {
            return new Participants(parties, others.orElse(who.recipients()), told(who, "actor"));
        }

        Participants asRecipients(Participants who) {
            return new Participants(who.actors(), parties, told(who, "recipient"));
        }

        private List<String> told(Participants who, String side) {
            List<String> lines = new ArrayList<>(who.how());
            parties.forEach(p -> lines.add(side + " \"" + p.text() + "\": not told here; " + how));
            others.orElse(List.of()).forEach(p -> lines.add("recipient \"" + p.text() + "\": not told here; " + how));
            return lines;
        }
    }

    private static boolean isActorOpen(Occurrence act) {
        boolean subject = act.candidate().act().pos() == 'v'
                && !act.scene().clause().subjects(act.candidate().token()).isEmpty();
        return act.who().actors().isEmpty()
                && !act.candidate().act().roles().actor().isEmpty()
                && !subject;
    }

    private static boolean isRecipientOpen(Occurrence act) {
        return act.who().recipients().isEmpty()
                && !act.candidate().act().roles().recipient().isEmpty();
    }

    private Optional<Found> actor(int at) {
        Occurrence act = all.get(at);
        return means(at)
                .or(() -> sameAct(at, o -> o.who().actors(), o -> o.who().recipients()))
                .or(() -> holder(at))
                .or(() -> fighters(at))
                .or(() -> enemy(at, act.who().recipients()))
                .or(() -> DIRECTED.contains(act.type()) ? partner(at, act.who().recipients()) : Optional.empty());
    }

    private Optional<Found> recipient(int at, Setting setting) {
        Occurrence act = all.get(at);
        return sameAct(at, o -> o.who().recipients(), o -> o.who().actors())
                .or(() -> author(at))
                .or(() -> asker(at))
                .or(() -> people(act, setting))
                .or(() -> DIRECTED.contains(act.type()) && !answersOwn(at)
                        ? partner(at, act.who().actors())
                        : Optional.empty());
    }

    /** "Killed in rebel shelling": who does it is who does that by which it is done. */
    private Optional<Found> means(int at) {
        Occurrence act = all.get(at);
        int verb = act.candidate().token().index();
        for (int i = at + 1; i < all.size() && all.get(i).scene() == act.scene(); i++) {
            Occurrence other = all.get(i);
            boolean inside = other.candidate().token().head() == verb
                    && other.candidate().token().is("obl");
            if (inside
                    && other.type().equals(act.type())
                    && Parties.isKnown(other.found().actors())) {
                return Optional.of(Found.of(
                        other.found().actors(), "whose \"" + other.scene().text(other.words()) + "\" does it"));
            }
        }
        return Optional.empty();
    }

    private interface Side {
        List<Participant> of(Occurrence act);
    }

    /** The same kind of act by the same words, in the same mode or taken up by another noun, told with the party that is missing here. */
    private Optional<Found> sameAct(int at, Side missing, Side given) {
        Occurrence act = all.get(at);
        return nearest(
                        at,
                        o -> isSame(act, o, given)
                                && Parties.isKnown(missing.of(o))
                                && !Parties.isAny(missing.of(o), given.of(act)))
                .map(o -> Found.of(missing.of(o), "that of \"" + o.scene().text(o.words()) + "\""));
    }

    private static boolean isSame(Occurrence act, Occurrence other, Side given) {
        boolean mode = act.code().mode().isPresent() && act.code().equals(other.code());
        boolean words = act.type().equals(other.type())
                && (act.lemma().equals(other.lemma()) || act.candidate().act().isEcho());
        boolean compatible = Parties.meet(given.of(act), given.of(other))
                || (act.isNoun() && (given.of(act).isEmpty() || given.of(other).isEmpty()));
        return (mode || words) && compatible;
    }

    /** Who frees a captive is who held him, and who holds him is who seized him. */
    private Optional<Found> holder(int at) {
        Occurrence act = all.get(at);
        if (!isHolding(act)) {
            return Optional.empty();
        }
        return nearest(
                        at,
                        o -> isHolding(o)
                                && Parties.isKnown(o.who().actors())
                                && Parties.meet(o.who().recipients(), act.who().recipients()))
                .map(o -> Found.of(o.who().actors(), "who held them"));
    }

    private static boolean isHolding(Occurrence act) {
        return HOLDING.contains(act.code().toString()) || act.type().equals("COERCE");
    }

    /** "The fighting" is between those who fought last. */
    private Optional<Found> fighters(int at) {
        Occurrence act = all.get(at);
        boolean bare = act.isNoun()
                && act.type().equals("ASSAULT")
                && FIGHTING.contains(act.lemma())
                && act.who().recipients().isEmpty();
        return bare
                ? nearest(at, Recall::isFight)
                        .map(o -> new Found(
                                o.found().actors(), Optional.of(o.found().recipients()), "those who fought each other"))
                : Optional.empty();
    }

    private static boolean isFight(Occurrence act) {
        Participants found = act.found();
        return act.type().equals("ASSAULT")
                && !found.actors().isEmpty()
                && !found.recipients().isEmpty()
                && (Parties.isArmed(found.actors()) || Parties.isArmed(found.recipients()));
    }

    /** Fighters are killed and caught by those they fight. */
    private Optional<Found> enemy(int at, List<Participant> of) {
        Occurrence act = all.get(at);
        boolean force = FORCE.contains(act.type()) && Parties.isArmed(of);
        return force
                ? nearest(
                                at,
                                o -> o.type().equals("ASSAULT")
                                        && !opponents(o, of).isEmpty())
                        .map(o -> Found.of(opponents(o, of), "whom they fight"))
                : Optional.empty();
    }

    /** Those on the other side of an act from these. */
    private static List<Participant> opponents(Occurrence act, List<Participant> of) {
        if (Parties.meet(act.who().recipients(), of) && !Parties.meet(act.who().actors(), of)) {
            return act.who().actors();
        }
        return Parties.meet(act.who().actors(), of) && !Parties.meet(act.who().recipients(), of)
                ? act.who().recipients()
                : List.of();
    }

    /** "They condemned the decision": what is judged is what somebody else did or said last. */
    private Optional<Found> author(int at) {
        Occurrence act = all.get(at);
        boolean judges = JUDGING.contains(act.type())
                && act.scene().clause().objects(act.candidate().token()).stream()
                        .anyMatch(o -> DEEDS.contains(o.lemma())
                                && act.scene().participants(o).isEmpty());
        return judges
                ? before(
                                at,
                                o -> isJustTold(o, act)
                                        && Parties.isForeign(
                                                o.who().actors(), act.who().actors()))
                        .map(o -> Found.of(
                                o.who().actors(), "whose \"" + o.scene().text(o.words()) + "\" it is about"))
                : Optional.empty();
    }

    /** An answer goes to the one who asked for it. */
    private Optional<Found> asker(int at) {
        List<Participant> own = all.get(at).who().actors();
        return request(at)
                .filter(o -> !Parties.meet(o.who().actors(), own))
                .map(o -> Found.of(o.who().actors(), "who asked for it"));
    }

    /** Whether what is answered comes from the own side. */
    private boolean answersOwn(int at) {
        return request(at)
                .filter(o -> Parties.meet(o.who().actors(), all.get(at).who().actors()))
                .isPresent();
    }

    /** The last request that an answer can be meant for. */
    private Optional<Occurrence> request(int at) {
        Occurrence act = all.get(at);
        return ANSWERS.contains(act.type())
                ? before(
                        at,
                        o -> ASKING.contains(o.type())
                                && Parties.isKnown(o.who().actors())
                                && (Parties.meet(o.who().recipients(), act.who().actors()) || isNear(o, act)))
                : Optional.empty();
    }

    /** Force hits the people of the place where it is used; who visits a place visits those whose it is. */
    private static Optional<Found> people(Occurrence act, Setting setting) {
        boolean force = FORCE.contains(act.type());
        boolean visit = act.code().toString().equals("CONSULT/visit");
        if (!force && !visit) {
            return Optional.empty();
        }
        return setting.whereabouts(act)
                .filter(place ->
                        act.who().actors().stream().noneMatch(a -> a.span().overlaps(place.span())))
                .map(place -> List.of(thoseAt(place, act, force ? "CVL" : "UNK")))
                .filter(there -> force || Parties.isForeign(there, act.who().actors()))
                .map(there -> Found.of(there, "the people of the place"));
    }

    private static Participant thoseAt(PlaceMention place, Occurrence act, String sector) {
        String words = act.scene().text(place.span());
        Actor actor = new Actor(words, place.value().value().flatMap(Place::country), sector, Optional.empty());
        return new Participant(
                place.span(),
                words,
                new Resolution.Resolved<>(actor, 0.4, "the people of the place where it happens"),
                Optional.empty());
    }

    /** The other side of the last act between these and somebody, if it was just told. */
    private Optional<Found> partner(int at, List<Participant> of) {
        if (of.isEmpty() || Parties.areSeveral(of)) {
            return Optional.empty();
        }
        Occurrence act = all.get(at);
        return before(
                        at,
                        o -> o.status() == Status.ACTUAL
                                && isNear(o, act)
                                && isOfKind(o, act)
                                && Parties.isForeign(opponents(o, of), of))
                .map(o -> Found.of(
                        opponents(o, of), "the other side of \"" + o.scene().text(o.words()) + "\""));
    }

    /** Acts of force tell who fights whom, hostile ones who is at odds, friendly ones who deals with whom. */
    private static boolean isOfKind(Occurrence other, Occurrence act) {
        boolean force = FORCE.contains(other.type()) || FORCE.contains(act.type());
        boolean request = other.type().equals("REQUEST") || act.type().equals("REQUEST");
        return !force && (request || FRIENDLY.contains(other.type()) == FRIENDLY.contains(act.type()));
    }

    private static boolean isJustTold(Occurrence earlier, Occurrence act) {
        return act.scene().sentence() - earlier.scene().sentence() <= 1;
    }

    private static boolean isNear(Occurrence earlier, Occurrence act) {
        return act.scene().sentence() - earlier.scene().sentence() <= NEAR;
    }

    /** The last such act before this one, else the first after it. */
    private Optional<Occurrence> nearest(int at, Predicate<Occurrence> wanted) {
        Optional<Occurrence> earlier = before(at, wanted);
        return earlier.isPresent()
                ? earlier
                : all.stream()
                        .skip(at + 1L)
                        .limit(REACH)
                        .filter(o -> isAsReal(o, all.get(at)) && wanted.test(o))
                        .findFirst();
    }

    private Optional<Occurrence> before(int at, Predicate<Occurrence> wanted) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (isAsReal(all.get(i), all.get(at)) && wanted.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** Who is said not to have done it is not the one who did. */
    private static boolean isAsReal(Occurrence other, Occurrence act) {
        boolean undone = other.status() == Status.NEGATED || other.status() == Status.CANCELLED;
        return !undone || other.status() == act.status();
    }
}
