package com.jetvision.requests;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft amounts to.
 *
 * @param problems what stands in the way of submitting it
 * @param hints what one should know before submitting, but may go on with
 * @param legs those that are complete, in order
 */
public record CheckedDraft(
        List<RequestProblem> problems,
        List<String> hints,
        List<LegView> legs,
        @Nullable Money budget) {
    public boolean isReady() {
        return problems.isEmpty();
    }

    void requireReady() {
        if (!problems.isEmpty()) {
            throw new Refused("%s", problems.getFirst().sentence());
        }
    }
}
