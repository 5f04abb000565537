package com.jetvision.emptylegs;

import com.jetvision.platform.errors.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a form comes to.
 *
 * @param wish null where there are problems
 */
public record CheckedWatch(
        List<WatchProblem> problems, @Nullable WatchWish wish) {
    public CheckedWatch {
        problems = List.copyOf(problems);
    }

    /** Refused with the first problem's sentence, if there is one. */
    WatchWish require() {
        if (!problems.isEmpty()) {
            throw new Refused(problems.getFirst().sentence());
        }
        return Objects.requireNonNull(wish);
    }
}
