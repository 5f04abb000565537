package com.jetvision.requests;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where the whole deal stands, over request, proposal, contract and payment: the only status that people see. */
public enum Stage implements Status {
    DRAFT,
    SOURCING,
    QUOTES_IN,
    PROPOSAL_OUT,
    TO_SIGN,
    TO_PAY,
    BOOKED,
    CLOSED,
    LOST,
    CANCELLED;

    /** Lost, cancelled and closed deals need nobody's attention. */
    public static final Set<Stage> OPEN = EnumSet.range(DRAFT, BOOKED);

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** A deal may skip stages forward; it goes back only where paper is withdrawn, declined or a payment reversed. */
    public Set<Stage> exits() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SOURCING, CANCELLED);
            case SOURCING -> EnumSet.of(QUOTES_IN, PROPOSAL_OUT, TO_SIGN, LOST, CANCELLED);
            case QUOTES_IN -> EnumSet.of(SOURCING, PROPOSAL_OUT, TO_SIGN, LOST, CANCELLED);
            case PROPOSAL_OUT -> EnumSet.of(QUOTES_IN, TO_SIGN, TO_PAY, LOST, CANCELLED);
            case TO_SIGN -> EnumSet.of(QUOTES_IN, PROPOSAL_OUT, TO_PAY, BOOKED, LOST, CANCELLED);
            case TO_PAY -> EnumSet.of(TO_SIGN, BOOKED, CLOSED, LOST, CANCELLED);
            case BOOKED -> EnumSet.of(TO_PAY, CLOSED, CANCELLED);
            case LOST -> EnumSet.of(QUOTES_IN, PROPOSAL_OUT, TO_SIGN);
            case CLOSED, CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** The next stage, if there is such a way. */
    public Stage to(Stage next) {
        if (!exits().contains(next)) {
            throw new Refused("A deal in stage “%s” cannot go to “%s”.", words(), next.words());
        }
        return next;
    }

    private String words() {
        return code().replace('_', ' ');
    }
}
