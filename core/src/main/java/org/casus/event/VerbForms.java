package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lemmas that an English verb form could have by spelling alone, for forms whose lemma the reader gets wrong. */
final class VerbForms {

    private VerbForms() {}

    static List<String> lemmas(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        List<String> lemmas = new ArrayList<>();
        for (String ending : List.of("ies", "ied", "es", "ed", "ing", "s", "d")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                String stem = word.substring(0, word.length() - ending.length());
                if (ending.startsWith("ie")) {
                    lemmas.add(stem + "y");
                }
                lemmas.add(stem);
                lemmas.add(stem + "e");
                if (isDoubled(stem)) {
                    lemmas.add(stem.substring(0, stem.length() - 1));
                }
            }
        }
        return lemmas;
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    }
}
