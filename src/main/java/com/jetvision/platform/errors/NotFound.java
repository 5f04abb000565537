package com.jetvision.platform.errors;

/** There is no such record, or it is not the asker's to see: the two answer alike. */
public class NotFound extends Refused {
    /** {@code what} completes "There is no such …". */
    public NotFound(String what) {
        super("There is no such " + what + ", or it is not yours to see.");
    }
}
