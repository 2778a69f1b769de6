package org.casus.actor;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the form of a dictionary by its first row and reads it. */
final class DictionaryFormat {

    private static final Pattern CODE = Pattern.compile("\\[[^\\]]*\\]");

    private DictionaryFormat() {}

    static ActorDictionary parse(String file, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean table = plain.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("name\t") || !isCoded(plain))
                .isPresent();
        return table ? new OwnTable(file).read(plain) : new CameoDictionary(file).read(plain);
    }

    /** Whether codes stand in square brackets somewhere, as in dictionaries of TABARI and PETRARCH. */
    private static boolean isCoded(String text) {
        return CODE.matcher(text).find();
    }
}
