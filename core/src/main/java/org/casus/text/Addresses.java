package org.casus.text;

/** Finds web and mail addresses, which are whole tokens. One per text; asked at growing offsets. */
final class Addresses {

    private static final String CLOSING = ".,;:!?'\")]}\u201D\u2019\u00BB";

    private final String text;
    private final int to;
    private int nextAt;
    private int noMailBefore;

    Addresses(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.nextAt = find(from);
    }

    /** End of the address that begins at {@code at}, or -1. */
    int end(int at) {
        if (begins(at, "http://") || begins(at, "https://") || begins(at, "www.") || begins(at, "mailto:")) {
            return web(at);
        }
        return mail(at);
    }

    /** Whether a token is a web address. */
    static boolean web(String form) {
        return form.length() > 4
                && (form.startsWith("http://") || form.startsWith("https://") || form.startsWith("www."));
    }

    /** Whether a token is a mail address with a whole host name. */
    static boolean mail(String form) {
        int at = form.indexOf('@');
        return at > 0 && form.indexOf('.', at) > 0;
    }

    /** The next at sign of this stretch of text, or -1. */
    private int find(int from) {
        int at = from;
        while (at < to && text.charAt(at) != '@') {
            at++;
        }
        return at < to ? at : -1;
    }

    private boolean begins(int at, String scheme) {
        return text.regionMatches(true, at, scheme, 0, scheme.length()) && at + scheme.length() < to;
    }

    private int web(int at) {
        int end = at;
        int open = 0;
        while (end < to) {
            char c = text.charAt(end);
            if (Chars.isSpace(c) || "<>\"\u201D\u201C".indexOf(c) >= 0) {
                break;
            }
            open += c == '(' ? 1 : 0;
            end++;
        }
        while (end > at && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')' && open-- > 0) {
                break;
            }
            if (text.startsWith("...", end - 3)) {
                break;
            }
            end--;
        }
        return end;
    }

    private int mail(int at) {
        if (nextAt >= 0 && nextAt < at) {
            nextAt = find(at);
        }
        if (nextAt < 0 || nextAt >= to || at < noMailBefore) {
            return -1;
        }
        int end = at;
        while (end < nextAt && (isHost(text.charAt(end)) || "_%+#".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end < nextAt || end == at || end + 1 >= to || !isHostStart(text.charAt(end + 1))) {
            noMailBefore = end;
            return -1;
        }
        end++;
        while (end < to && (isHost(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isHostStart(char c) {
        return isHost(c) && Character.isLetterOrDigit(c);
    }

    private static boolean isHost(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '-';
    }
}
