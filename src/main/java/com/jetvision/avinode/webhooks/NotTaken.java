package com.jetvision.avinode.webhooks;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a post is not filed, as the sender is told. Carries no stack: it is an answer, not a fault. */
class NotTaken extends RuntimeException {
    private final HttpStatus status;
    private final @Nullable String challenge;

    NotTaken(HttpStatus status, String sentence) {
        this(status, sentence, null);
    }

    /** Who is not known is told how to name himself. */
    NotTaken(String sentence, String challenge) {
        this(HttpStatus.UNAUTHORIZED, sentence, challenge);
    }

    private NotTaken(HttpStatus status, String sentence, @Nullable String challenge) {
        super(sentence, null, false, false);
        this.status = status;
        this.challenge = challenge;
    }

    HttpStatus status() {
        return status;
    }

    @Nullable
    String challenge() {
        return challenge;
    }
}
