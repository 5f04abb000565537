package com.jetvision.proposals;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** How far a proposal has come. */
public enum ProposalStatus implements Status {
    DRAFT,
    GENERATED,
    SENT,
    VIEWED,
    ACCEPTED,
    REJECTED,
    EXPIRED;

    /** Where it may go from here; an edit takes a made proposal back to draft, and its approval with it. */
    public Set<ProposalStatus> exits() {
        return switch (this) {
            case DRAFT -> Set.of(GENERATED, EXPIRED);
            case GENERATED -> Set.of(DRAFT, SENT, EXPIRED);
            case SENT -> Set.of(VIEWED, ACCEPTED, REJECTED, EXPIRED);
            case VIEWED -> Set.of(ACCEPTED, REJECTED, EXPIRED);
            case ACCEPTED, REJECTED, EXPIRED -> Set.of();
        };
    }

    /** The next status, or the reason why not. */
    public ProposalStatus to(ProposalStatus next) {
        if (!exits().contains(next)) {
            throw new Refused(this.refusal());
        }
        return next;
    }

    /** Whether the client holds it and may answer. */
    public boolean isOpen() {
        return this == SENT || this == VIEWED;
    }

    /** Whether it is still the agent's alone. */
    public boolean isUnsent() {
        return this == DRAFT || this == GENERATED;
    }

    private String refusal() {
        return switch (this) {
            case DRAFT -> "This proposal has no PDF yet. Make it first.";
            case GENERATED -> "This proposal was not sent yet.";
            case SENT, VIEWED -> "This proposal was sent already. Make a new one to change it.";
            case ACCEPTED -> "This proposal was accepted already.";
            case REJECTED -> "This proposal was declined already.";
            case EXPIRED -> "This proposal has expired. Ask for a new one.";
        };
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
