package org.casus.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names to the form in which they are looked up: no accents, one kind of apostrophe and hyphen, no article. */
final class Names {

    /** Letters of a word in capitals that is no acronym. */
    private static final int SHOUTED = 5;

    private Names() {}

    /** The lookup form of a name as it is printed. Case is kept: "US" is not "us". */
    static String key(String name) {
        String plain = plain(name);
        if (plain.startsWith("the ") || plain.startsWith("The ")) {
            return plain.substring(4);
        }
        return plain;
    }

    private static String plain(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length() && ascii; i++) {
            ascii = name.charAt(i) < 0x80;
        }
        if (ascii) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(ascii(c));
            }
        }
        return out.toString();
    }

    /** Letters that Unicode does not take apart into a base and an accent. */
    private static char ascii(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u02bb' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u00f8' -> 'o';
            case '\u00d8' -> 'O';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            case '\u00a0' -> ' ';
            default -> c;
        };
    }

    /** Whether it is in capitals throughout and too long for an acronym: "BEIRUT". */
    static boolean shouted(String name) {
        boolean letters = name.chars().filter(Character::isLetter).count() >= SHOUTED;
        return letters && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** "Addis Ababa" for "ADDIS ABABA". */
    static String quiet(String name) {
        StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || !Character.isLetter(out.charAt(i - 1))) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    /** Whether the word begins as a name does. */
    static boolean capitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
