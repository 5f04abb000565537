package com.jetvision.platform.errors;

/** A business no. Its sentence is shown as it is, and says what to do. */
public class Refused extends RuntimeException {
    /** The sentence is a {@link String#format} pattern if arguments are given, else taken literally. */
    public Refused(String sentence, Object... arguments) {
        super(arguments.length == 0 ? sentence : sentence.formatted(arguments));
    }
}
