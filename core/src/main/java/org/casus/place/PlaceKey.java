package org.casus.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which place names are looked up: lower case, no accents, no apostrophes, no article in English or Arabic, so
 * that "al-Raqqah" and "Raqqa" are the same. The conversion script of the gazetteer does the same.
 */
final class PlaceKey {

    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]");
    private static final Pattern DROPPED = Pattern.compile("['`\u2018\u2019\u02bb\u02bc\u02be\u02bf.]");
    private static final Pattern SPACES = Pattern.compile("[-\u2010-\u2013 ]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|al|ar|as|ash|at|ad|adh|az|an|el) (.+)$");

    private PlaceKey() {}

    static String of(String name) {
        String key = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        key = key.replace('\u0131', 'i')
                .replace('\u0142', 'l')
                .replace('\u00f8', 'o')
                .replace('\u0111', 'd')
                .replace("\u00e6", "ae")
                .replace("\u00df", "ss");
        key = DROPPED.matcher(key).replaceAll("");
        key = SPACES.matcher(key).replaceAll(" ").strip();
        Matcher article = ARTICLE.matcher(key);
        if (article.matches()) {
            key = article.group(1);
        }
        return key.endsWith("ah") ? key.substring(0, key.length() - 1) : key;
    }
}
