package com.jetvision.avinode.connections;

import org.jspecify.annotations.Nullable;

/**
 * A fresh credential, to be shown this once: it is stored sealed and told to nobody again.
 *
 * @param user null for a signing secret
 */
public record ShownOnce(String what, @Nullable String user, String secret) {
    @Override
    public String toString() {
        return "ShownOnce[" + what + "]";
    }
}
