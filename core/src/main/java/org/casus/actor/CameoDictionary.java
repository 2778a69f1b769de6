package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dictionaries of actors and agents as TABARI and PETRARCH publish them. A name stands at the start of a line, its
 * words joined by underscores; {@code +} begins another name for the same; codes stand in square brackets, with a date or
 * two for which they hold. In a dictionary of agents a code begins with {@code ~}, a plural stands in braces, and
 * {@code !WORD! =} names a set of words that entries below it refer to.
 */
final class CameoDictionary {

    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern SET = Pattern.compile("([!$])([A-Z0-9_]+)\\1");

    private final String file;
    private final CameoRoles roles = new CameoRoles(LexiconTables.codes());
    private final List<ActorDictionary.Entry> entries = new ArrayList<>();
    private final List<AgentNoun> nouns = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<Words>> sets = new LinkedHashMap<>();

    /** What is being read: the names so far and what they stand for. */
    private final List<String> names = new ArrayList<>();

    private final List<Sense> senses = new ArrayList<>();
    private Optional<String> set = Optional.empty();
    private boolean takenOut;
    private boolean broken;
    private int line;

    CameoDictionary(String file) {
        this.file = file;
    }

    /** A noun with its plural. */
    private record Words(String singular, String plural) {}

    ActorDictionary read(String text) {
        for (String raw : text.split("\r?\n", -1)) {
            line++;
            String content = withoutComment(raw).strip();
            if (!content.isEmpty() && !content.startsWith("<") && !content.equals("~")) {
                content(content, Character.isWhitespace(raw.charAt(0)));
            }
        }
        finish();
        return new ActorDictionary(entries, nouns, problems);
    }

    private static String withoutComment(String raw) {
        int end = raw.length();
        for (char mark : new char[] {';', '#'}) {
            int at = raw.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return raw.substring(0, end);
    }

    private void content(String content, boolean indented) {
        if (content.matches("!.+!\\s*=.*")) {
            finish();
            set = Optional.of(content.substring(1, content.indexOf('!', 1)));
            sets.put(set.orElseThrow(), new ArrayList<>());
        } else if (content.startsWith("+")) {
            String words = content.substring(1);
            if (set.isPresent()) {
                sets.getOrDefault(set.orElseThrow(), new ArrayList<>()).add(words(words));
            } else if (names.isEmpty()) {
                problem("'" + content + "' is another name, but no name stands before it");
            } else {
                names.add(nameOf(words));
                codes(words);
            }
        } else if (content.startsWith("[") && indented && names.isEmpty()) {
            problem("'" + content + "' is a code, but no name stands before it");
        } else if (content.startsWith("[") && indented) {
            codes(content);
        } else {
            finish();
            set = Optional.empty();
            begin(content);
        }
    }

    private void begin(String content) {
        if (content.contains("[~") || content.contains("{")) {
            agent(content);
            return;
        }
        String name = nameOf(content);
        if (name.isEmpty()) {
            problem("no name before the code");
            return;
        }
        names.add(name);
        codes(content);
    }

    /** The words of a name in the usual case: "Vladimir Putin" for VLADIMIR_PUTIN_. */
    private static String nameOf(String content) {
        int end = content.indexOf('[');
        String words = (end < 0 ? content : content.substring(0, end)).strip();
        return words.replace('_', ' ').strip().replaceAll(" +", " ");
    }

    private void codes(String content) {
        if (content.indexOf('[') >= 0 && content.indexOf(']', content.indexOf('[')) < 0) {
            problem("a code is not closed by ]");
        }
        Matcher matcher = CODE.matcher(content);
        while (matcher.find()) {
            String[] parts = matcher.group(1).strip().split("\\s+", 2);
            String code = parts[0];
            if (code.startsWith("-")) {
                takenOut = true;
                continue;
            }
            Optional<CameoRoles.Meaning> meaning = roles.read(code);
            Optional<CameoDate.Range> range = CameoDate.range(parts.length > 1 ? parts[1] : "");
            if (meaning.isEmpty()) {
                problem("'" + code + "' begins with no country and no role of CAMEO");
            } else if (range.isEmpty()) {
                problem("'" + parts[1] + "' is no date; write <YYMMDD, >YYMMDD or YYMMDD-YYMMDD");
            } else {
                senses.add(sense(meaning.orElseThrow(), range.orElseThrow()));
            }
        }
    }

    private Sense sense(CameoRoles.Meaning meaning, CameoDate.Range range) {
        Optional<LocalDate> from = range.from();
        return new Sense.OfOrganisation(
                new Organisation(display(names.get(0)), meaning.country(), meaning.sector(), from, range.to()));
    }

    /** "Vladimir Putin"; short single words such as "NATO" stay as they are. */
    private static String display(String name) {
        return name.indexOf(' ') < 0 && !Names.shouted(name) ? name : Names.quiet(name);
    }

    private void finish() {
        if (!names.isEmpty()) {
            if (!senses.isEmpty() || takenOut) {
                entries.add(new ActorDictionary.Entry(names, true, senses));
            } else if (!broken) {
                problem("'" + names.get(0) + "' has no code");
            }
        }
        names.clear();
        senses.clear();
        takenOut = false;
        broken = false;
    }

    private void agent(String content) {
        Matcher code = CODE.matcher(content);
        if (!code.find()) {
            problem("no code in brackets after the noun");
            return;
        }
        Optional<CameoRoles.Meaning> meaning =
                roles.read(code.group(1).replace("~", "").strip());
        if (meaning.isEmpty() || meaning.orElseThrow().country().isPresent()) {
            problem("'" + code.group(1) + "' is no role of CAMEO");
            return;
        }
        String sector = meaning.orElseThrow().sector();
        for (Words words : expanded(words(content.substring(0, code.start())))) {
            noun(words.singular(), sector);
            if (!words.plural().isEmpty()) {
                noun(words.plural(), sector);
            }
        }
    }

    private void noun(String word, String sector) {
        nouns.add(new AgentNoun(
                word.toLowerCase(Locale.ROOT), sector, AgentNoun.Kind.PERSON, Optional.empty(), Optional.empty()));
    }

    /** "FISHERMAN {FISHERMEN}"; without braces the plural is regular, with empty ones there is none. */
    private static Words words(String content) {
        int brace = content.indexOf('{');
        int close = content.indexOf('}', brace + 1);
        String singular = nameOf(brace < 0 ? content : content.substring(0, brace));
        return new Words(singular, brace < 0 || close < 0 ? "" : nameOf(content.substring(brace + 1, close)));
    }

    /** The entry for each word of the set that it refers to; {@code $SET$} stands for the plurals alone. */
    private List<Words> expanded(Words words) {
        Matcher matcher = SET.matcher(words.singular().replace(' ', '_'));
        if (!matcher.find()) {
            return List.of(words);
        }
        List<Words> members = sets.get(matcher.group(2));
        if (members == null) {
            problem("the set " + matcher.group() + " is not defined above");
            return List.of();
        }
        List<Words> all = new ArrayList<>();
        for (Words member : members) {
            String before = matcher.replaceFirst(
                    Matcher.quoteReplacement(member.singular().replace(' ', '_')));
            String plural = member.plural().isEmpty()
                    ? ""
                    : matcher.replaceFirst(
                            Matcher.quoteReplacement(member.plural().replace(' ', '_')));
            boolean plurals = matcher.group(1).equals("$") && !plural.isEmpty();
            all.add(new Words(nameOf(plurals ? plural : before), plurals ? "" : nameOf(plural)));
        }
        return all;
    }

    private void problem(String what) {
        broken = true;
        problems.add(file + ", line " + line + ": " + what + "; it is left out");
    }
}
