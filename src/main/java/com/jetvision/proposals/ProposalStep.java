package com.jetvision.proposals;

import java.time.Instant;

/** Something that happened to a proposal, as its agent reads it. */
public record ProposalStep(Instant at, Kind kind, String detail) {
    /** What kind of step. */
    public enum Kind {
        MADE("PDF made"),
        SENT("Sent"),
        DELIVERED("Delivered"),
        BOUNCED("E-mail not sent"),
        VIEWED("Viewed"),
        DOWNLOADED("PDF downloaded"),
        ASKED("Question asked"),
        ACCEPTED("Accepted"),
        DECLINED("Declined"),
        EXPIRED("Expired");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
