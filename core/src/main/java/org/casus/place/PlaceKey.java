package org.casus.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The form in which place names are looked up: lower case, no accents, no apostrophes, no article in English or Arabic, so
 * that "al-Raqqah" and "Raqqa" are the same. The conversion script of the gazetteer does the same.
 */
final class PlaceKey {

    private static final Set<String> ARTICLES =
            Set.of("the", "al", "ar", "as", "ash", "at", "ad", "adh", "az", "an", "el");

    private PlaceKey() {}

    static String of(String name) {
        String own = name.strip();
        String plain = isAscii(own) ? own : Normalizer.normalize(own, Normalizer.Form.NFD);
        String lower = plain.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length() + 1);
        for (int i = 0; i < lower.length(); i++) {
            put(lower.charAt(i), key);
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        int space = key.indexOf(" ");
        if (space > 0 && ARTICLES.contains(key.substring(0, space))) {
            key.delete(0, space + 1);
        }
        String whole = key.toString();
        return whole.endsWith("ah") ? whole.substring(0, whole.length() - 1) : whole;
    }

    static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Adds what stands for the character in a key; a space neither at the beginning nor after another. */
    private static void put(char c, StringBuilder key) {
        switch (c) {
            case '\'', '`', '.', '\u2018', '\u2019', '\u02bb', '\u02bc', '\u02be', '\u02bf' -> {
                // Left out.
            }
            case ' ', '-', '\u2010', '\u2011', '\u2012', '\u2013' -> {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
            case '\u0131' -> key.append('i');
            case '\u0142' -> key.append('l');
            case '\u00f8' -> key.append('o');
            case '\u0111' -> key.append('d');
            case '\u00e6' -> key.append("ae");
            case '\u00df' -> key.append("ss");
            default -> {
                boolean accent = c >= '\u0300' && c <= '\u036f';
                if (!accent) {
                    key.append(c);
                }
            }
        }
    }
}
