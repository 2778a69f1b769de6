package org.casus.codebook;

/**
 * A code of CAMEO.
 *
 * @param code two digits for a root, three or four below it
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 */
public record CameoCode(String code, String label, int quad) {

    public CameoCode {
        if (!code.matches("[0-9]{2,4}")) {
            throw new IllegalArgumentException("not a CAMEO code: " + code);
        }
        if (quad < 1 || quad > 4) {
            throw new IllegalArgumentException("quad class " + quad + " of " + code + " is not 1 to 4");
        }
    }

    /** The first two digits. */
    public String root() {
        return code.substring(0, 2);
    }

    /** The first three digits; a root counts as its "not specified below": 04 gives 040. */
    public String base() {
        return code.length() == 2 ? code + "0" : code.substring(0, 3);
    }

    /** The code as data sets such as ICEWS and GDELT write it, with three digits at least: 04 is written 040. */
    public String published() {
        return code.length() == 2 ? code + "0" : code;
    }
}
