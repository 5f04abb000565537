package com.jetvision.avinode.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call to Avinode that brought nothing. The sentence is one that an agent or admin can read. */
public class CallFailed extends RuntimeException {
    /** What it means for whoever wanted the call. */
    public enum Kind {
        /** Not now: the rate is used up, or Avinode was found down. Nothing was sent; {@link #after} says when to come again. */
        LATER,
        /** No answer, or a fault of Avinode's own. What was sent may have been done. */
        UNREACHABLE,
        /** The token or the permission is wrong; an admin must act. */
        DENIED,
        NOT_FOUND,
        /** Avinode understood and said no: it is of no use to send it again. */
        REFUSED,
        /** An answer that cannot be made sense of; a problem is on record. */
        NONSENSE
    }

    private final Kind kind;
    private final Duration after;

    CallFailed(Kind kind, String sentence, @Nullable Throwable cause) {
        this(kind, sentence, Duration.ZERO, cause);
    }

    private CallFailed(Kind kind, String sentence, Duration after, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.after = after;
    }

    static CallFailed later(String sentence, Duration after) {
        return new CallFailed(Kind.LATER, sentence, after, null);
    }

    public Kind kind() {
        return kind;
    }

    /** How long to wait before it makes sense to try again; zero when nothing is known. */
    public Duration after() {
        return after;
    }

    /** Whether trying again, unchanged, can never help. */
    public boolean isFinal() {
        return kind == Kind.REFUSED || kind == Kind.NOT_FOUND;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
