package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.casus.codebook.WordClasses;
import org.casus.model.Participant;
import org.casus.model.Token;

/**
 * What must hold around a trigger for a row of the act lexicon to apply. Written as words: all must hold; {@code a|b} is
 * either; {@code !a} is not.
 *
 * <ul>
 *   <li>{@code obj}, {@code subj}, {@code comp}, {@code xcomp}: there is a logical object, subject, clausal complement;
 *       {@code obj=LIST}: and its lemma is one of these; {@code mod=LIST}: a modifier; {@code prt=LIST}: a particle;
 *       {@code case=LIST}: the preposition before it;
 *       {@code mod.obj=LIST}: a modifier of the object; {@code comp.obj=LIST}: the object of the complement; {@code obj.of=LIST}: what an "of" phrase of the object holds
 *   <li>{@code PREPOSITION}, {@code PREPOSITION=LIST}: there is such a phrase, with such a head
 *   <li>{@code agent:PREPOSITION}, {@code place:PREPOSITION}: there is such a phrase, and who it names can act; it is a place
 *   <li>{@code agentsubj}, {@code agentobj}, {@code agent}: the subject, the object, anyone attached to the noun can act
 *   <li>{@code civil}, {@code armed}, {@code official}: the subject is (or may be) civilian; is armed; acts for a
 *       state, party or organisation
 *   <li>{@code place.obj}: the object is a place
 *   <li>{@code passive}, {@code active}, {@code neg}, {@code plural}, {@code predicate}, {@code speech}, {@code lightverb},
 *       {@code wontdo} (a state or armed group says it will not), {@code partyobj} (the object is or belongs to someone who
 *       can act), {@code armedobj} (the object fights for no state), {@code again} (the report has told an act of this kind
 *       before, which the noun takes up), {@code political} (always; the act is political whoever takes part), {@code duty} (someone should or must), {@code otherspeaker} (who says so is not who acts)
 * </ul>
 *
 * @param text as written, for explanations
 */
record Condition(String text, BiPredicate<Scene, Token> test) {

    /** Marks acts that count whoever takes part in them. */
    static final String POLITICAL = "political";

    /** Always holds: the codebook names this way of saying it, and no reading makes it another act. */
    static final String CODEBOOK = "codebook";

    /** Marks acts that are told only where the report has told an act of their kind before. */
    static final String AGAIN = "again";

    private static final Set<String> DUTY = Set.of("should", "must", "ought");

    /** What one may well not do without refusing anything to anybody. */
    private static final Set<String> NO_ACTS = Set.of(
            "be",
            "have",
            "make",
            "comment",
            "discuss",
            "say",
            "speculate",
            "elaborate",
            "disclose",
            "reveal",
            "name",
            "identify",
            "confirm",
            "know",
            "want");

    boolean holds(Scene scene, Token trigger) {
        return test.test(scene, trigger);
    }

    /**
     * Parses a cell of the lexicon; {@code -} is no condition.
     *
     * @throws IllegalArgumentException if a word is not a condition
     */
    static List<Condition> parse(String cell, WordClasses classes) {
        List<Condition> conditions = new ArrayList<>();
        if (cell.equals("-")) {
            return conditions;
        }
        for (String word : cell.split(" +")) {
            BiPredicate<Scene, Token> test = (scene, token) -> false;
            for (String alternative : word.split("\\|")) {
                test = test.or(atom(alternative, classes));
            }
            conditions.add(new Condition(word, test));
        }
        return conditions;
    }

    private static BiPredicate<Scene, Token> atom(String word, WordClasses classes) {
        if (word.startsWith("!")) {
            return atom(word.substring(1), classes).negate();
        }
        int equals = word.indexOf('=');
        return equals < 0 ? plain(word) : listed(word.substring(0, equals), classes.expand(word.substring(equals + 1)));
    }

    private static BiPredicate<Scene, Token> plain(String word) {
        return switch (word) {
            case "obj" -> (s, t) -> !s.clause().objects(t).isEmpty();
            case "subj" -> (s, t) -> !s.clause().subjects(t).isEmpty();
            case "comp" -> (s, t) -> s.clause().complement(t).isPresent();
            case "xcomp" -> (s, t) -> s.tree().has(t.index(), "xcomp");
            case "passive" -> (s, t) -> s.clause().isPassive(t);
            case "active" -> (s, t) -> !s.clause().isPassive(t);
            case "neg" -> (s, t) -> s.clause().isNegated(t);
            case "plural" -> (s, t) -> t.has("Number", "Plur");
            case "predicate" -> (s, t) -> s.tree().has(t.index(), "cop");
            case "speech" -> (s, t) -> s.quoteAt(t).isPresent();
            case POLITICAL, CODEBOOK -> (s, t) -> true;
            case AGAIN -> Condition::isNamedForItself;
            case "armedobj" -> (s, t) -> s.anySector(s.clause().objects(t), Sectors.FIGHTING);
            case "partyobj" -> (s, t) -> s.anyAgent(s.clause().objects(t));
            case "wontdo" -> Condition::isRefusal;
            case "duty" -> Condition::isDuty;
            case "otherspeaker" -> Condition::speakerIsNotSubject;
            case "lightverb" -> (s, t) -> s.clause().nouns().lightVerb(t).isPresent();
            case "agentsubj" -> (s, t) -> s.anyAgent(s.clause().subjects(t));
            case "agentobj" -> (s, t) -> s.anyPerson(s.clause().objects(t));
            case "agent" -> Condition::agentAttached;
            case "official" -> (s, t) -> s.anySector(s.clause().subjects(t), Sectors.OFFICIAL);
            case "armed" -> (s, t) -> s.anySector(s.clause().subjects(t), Sectors.ARMED);
            case "civil" ->
                (s, t) -> s.clause().subjects(t).isEmpty()
                        || !s.anySector(s.clause().subjects(t), Sectors.STATE);
            case "place.obj" -> (s, t) -> s.clause().objects(t).stream().anyMatch(s::isPlace);
            default -> word.indexOf(':') < 0 ? preposition(word) : inPhrase(word);
        };
    }

    /** {@code agent:for}, {@code place:in}: whom or what the phrase holds. */
    private static BiPredicate<Scene, Token> inPhrase(String word) {
        String[] parts = word.split(":", 2);
        checkWord(parts[1]);
        return switch (parts[0]) {
            case "agent" -> (s, t) -> s.anyAgent(s.clause().obliques(t, parts[1]));
            case "place" -> (s, t) -> s.clause().obliques(t, parts[1]).stream().anyMatch(s::isPlace);
            default -> throw new IllegalArgumentException("no condition " + word);
        };
    }

    private static BiPredicate<Scene, Token> preposition(String word) {
        checkWord(word);
        return (s, t) -> !s.clause().obliques(t, word).isEmpty() || hasParticle(s, t, word);
    }

    /** Not "the operation's base", "came under attack" or what stands in apposition to an act that is told. */
    private static boolean isNamedForItself(Scene scene, Token noun) {
        boolean owner = noun.is("nmod")
                && noun.index() + 1 < scene.tree().size()
                && scene.tree().token(noun.index() + 1).is("case");
        boolean under = scene.tree().children(noun.index(), "case").stream()
                .anyMatch(c -> c.lemma().equals("under"));
        return !owner && !under && !noun.is("appos") && !noun.is("compound");
    }

    /** "Will not act": what a state or an armed group says it will not do, whatever it is. */
    private static boolean isRefusal(Scene scene, Token verb) {
        boolean future = scene.tree().children(verb.index(), "aux").stream()
                .anyMatch(a -> a.lemma().equals("will") || a.form().equals("would"));
        boolean official = scene.anySector(scene.clause().subjects(verb), Sectors.STATE)
                || scene.anySector(scene.clause().subjects(verb), Sectors.ARMED);
        boolean wish = NO_ACTS.contains(verb.lemma());
        return future
                && official
                && !wish
                && scene.clause().isNegated(verb)
                && !scene.clause().isPassive(verb);
    }

    /** "Should" and its like; not where it is asked. */
    private static boolean isDuty(Scene scene, Token verb) {
        if (scene.tree().children(verb.index(), "punct").stream()
                .anyMatch(p -> p.form().equals("?"))) {
            return false;
        }
        boolean modal = scene.tree().children(verb.index(), "aux").stream().anyMatch(a -> DUTY.contains(a.lemma()));
        boolean needed = verb.is("xcomp")
                && scene.tree()
                        .head(verb.index())
                        .filter(h -> h.lemma().equals("need") || h.lemma().equals("have"))
                        .isPresent();
        return modal || needed;
    }

    private static boolean speakerIsNotSubject(Scene scene, Token verb) {
        Optional<Participant> speaker = Participants.speaker(scene, verb);
        List<Participant> subjects = scene.clause().subjects(verb).stream()
                .flatMap(t -> scene.participants(t).stream())
                .toList();
        boolean together =
                scene.clause().subjects(verb).stream().anyMatch(t -> t.lemma().equals("we"));
        return speaker.isPresent()
                && (together
                        || subjects.stream()
                                .noneMatch(p ->
                                        p.span().equals(speaker.orElseThrow().span())
                                                || p.identity()
                                                        .equals(Optional.of(speaker.orElseThrow()
                                                                .span()))
                                                || p.actor()
                                                        .value()
                                                        .equals(speaker.orElseThrow()
                                                                .actor()
                                                                .value())));
    }

    private static boolean agentAttached(Scene scene, Token noun) {
        Clause clause = scene.clause();
        return scene.anyAgent(clause.nouns().possessors(noun))
                || !scene.makers(noun).isEmpty()
                || scene.anyAgent(clause.nouns().leaders(noun))
                || scene.anyAgent(clause.nouns().lightSubjects(noun))
                || scene.anyAgent(clause.obliques(noun, "by"))
                || scene.anyAgent(clause.obliques(noun, "between"))
                || scene.anyAgent(clause.obliques(noun, "with"))
                || scene.anyAgent(clause.obliques(noun, "of"))
                || scene.anyAgent(clause.obliques(noun, "against"))
                || scene.anyAgent(clause.obliques(noun, "on"));
    }

    private static BiPredicate<Scene, Token> listed(String key, Set<String> words) {
        return switch (key) {
            case "obj" -> (s, t) -> anyOf(s, s.clause().objects(t), words);
            case "subj" -> (s, t) -> anyOf(s, s.clause().subjects(t), words);
            case "comp" -> (s, t) -> any(s, s.clause().complement(t), words);
            case "case" -> (s, t) -> any(s, s.tree().children(t.index(), "case"), words);
            case "xcomp" -> (s, t) -> any(s, s.tree().children(t.index(), "xcomp"), words);
            case "mod" -> (s, t) -> any(s, s.tree().children(t.index(), "amod", "compound"), words);
            case "prt" -> (s, t) -> words.stream().anyMatch(w -> hasParticle(s, t, w));
            case "mod.obj" ->
                (s, t) -> s.clause().objects(t).stream()
                        .anyMatch(o -> any(s, s.tree().children(o.index(), "amod", "compound"), words));
            case "comp.obj" ->
                (s, t) -> s.clause()
                        .complement(t)
                        .filter(c -> any(s, s.clause().objects(c), words))
                        .isPresent();
            case "obj.of" ->
                (s, t) -> s.clause().objects(t).stream()
                        .anyMatch(o -> any(s, s.clause().obliques(o, "of"), words));
            default -> obliqueWith(key, words);
        };
    }

    private static BiPredicate<Scene, Token> obliqueWith(String preposition, Set<String> words) {
        checkWord(preposition);
        return (s, t) -> anyOf(s, s.clause().obliques(t, preposition), words);
    }

    private static void checkWord(String word) {
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("no condition " + word);
        }
    }

    /** Whether a verb has this particle: "call off", "pull the troops out". */
    static boolean hasParticle(Scene scene, Token verb, String particle) {
        return scene.tree().children(verb.index(), "compound", "advmod", "obl", "dep").stream()
                .anyMatch(c -> c.form().toLowerCase(Locale.ROOT).equals(particle));
    }

    private static boolean any(Scene scene, Optional<Token> token, Set<String> lemmas) {
        return any(scene, token.map(List::of).orElse(List.of()), lemmas);
    }

    private static boolean any(Scene scene, List<Token> tokens, Set<String> lemmas) {
        return tokens.stream()
                .anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT))
                        || Hyphens.lemma(scene.tree(), t)
                                .filter(lemmas::contains)
                                .isPresent());
    }

    /** The same, where "hundreds of troops" are troops. */
    private static boolean anyOf(Scene scene, List<Token> tokens, Set<String> lemmas) {
        return any(scene, tokens, lemmas) || any(scene, scene.clause().counted(tokens), lemmas);
    }
}
