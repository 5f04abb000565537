package com.jetvision.platform.ui;

/** What a person is told when something did not happen. */
public record Notice(Kind kind, String sentence) {
    /** The kinds of no, and the HTTP status each one has at the web edge. */
    public enum Kind {
        REFUSED(422),
        NOT_FOUND(404),
        NOT_ALLOWED(403),
        CONFLICT(409),
        UNREACHABLE(503),
        BUG(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
