package org.casus.reader;

import java.util.Optional;

/**
 * How a lemma is made from a form: {@code case|cutPrefix|addPrefix|cutSuffix|addSuffix}, or {@code =lemma}.
 *
 * @param whole the lemma itself, if no part of the form is kept
 * @param lower whether the form is lower-cased first
 * @param cutPrefix characters taken off the front
 * @param cutSuffix characters taken off the end
 */
record LemmaScript(
        Optional<String> whole, boolean lower, int cutPrefix, String addPrefix, int cutSuffix, String addSuffix) {

    /** Reads a script as it stands in the label table. */
    static LemmaScript parse(String script) {
        if (script.startsWith("=")) {
            return new LemmaScript(Optional.of(script.substring(1)), false, 0, "", 0, "");
        }
        String[] parts = script.split("\\|", -1);
        if (parts.length != 5 || !(parts[0].equals("l") || parts[0].equals("k"))) {
            throw new IllegalArgumentException("'" + script + "' is not a lemma script");
        }
        return new LemmaScript(
                Optional.empty(),
                parts[0].equals("l"),
                Integer.parseInt(parts[1]),
                parts[2],
                Integer.parseInt(parts[3]),
                parts[4]);
    }

    /**
     * The lemma of this form, unless the form is too short for the script. A lemma equal to the form is the form itself.
     *
     * @param small the form in lower case, if {@link #lower}
     * @param scratch what the lemma is put together in
     */
    Optional<String> apply(String form, String small, StringBuilder scratch) {
        if (whole.isPresent()) {
            return whole;
        }
        String source = lower ? small : form;
        int length = source.codePointCount(0, source.length());
        if (cutPrefix + cutSuffix > length) {
            return Optional.empty();
        }
        int start = source.offsetByCodePoints(0, cutPrefix);
        int end = source.offsetByCodePoints(source.length(), -cutSuffix);
        if (addPrefix.isEmpty() && addSuffix.isEmpty()) {
            return start == end ? Optional.empty() : Optional.of(source.substring(start, end));
        }
        scratch.setLength(0);
        scratch.append(addPrefix).append(source, start, end).append(addSuffix);
        return Optional.of(form.contentEquals(scratch) ? form : scratch.toString());
    }
}
