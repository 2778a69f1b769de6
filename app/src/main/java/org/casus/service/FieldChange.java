package org.casus.service;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value of an event that differs.
 *
 * @param path names and numbers from the event to the value: {@code actor[0].code}
 * @param before missing node if there was none
 * @param after missing node if there is none
 */
public record FieldChange(String path, JsonNode before, JsonNode after) {

    /** The field of the event that the value belongs to: {@code actor}. */
    public String field() {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }
}
