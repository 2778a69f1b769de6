package org.casus.institution;

/** A question that cannot be answered as it is put; the message says what is wrong and names the nearest valid value. */
public final class QuestionException extends IllegalArgumentException {

    public QuestionException(String message) {
        super(message);
    }
}
