package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks through the steps of one event and says what may not be. */
class EventHistory {
    private static final List<Integer> MINUTES = List.of(1, 2, 4, 8, 16);
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String holder;
    private @Nullable UUID claim;
    private @Nullable Instant lease;
    private int retries;
    private boolean ended;

    List<Finding> check(List<Change> changes) {
        changes.forEach(this::step);
        return findings;
    }

    private void step(Change change) {
        if (isOfAnotherClaim(change)) {
            return;
        }
        if (ended && !isOfTheClaim(change)) {
            found(Fault.ENDED_TWICE, change, change.step().toString());
        }
        switch (change.step()) {
            case PENDING -> {}
            case PROCESSING -> claimed(change);
            case RENEWED -> lease = change.lease();
            case GONE -> gone(change);
            case COMPLETED, SKIPPED -> ended(change);
            case FAILED -> failed(change);
            case DEAD_LETTER -> buried(change);
        }
        retries = isOfTheClaim(change) ? retries : change.retries();
        ended |= change.step().isEnd();
    }

    private static boolean isOfTheClaim(Change change) {
        return change.step() == Change.Step.GONE || change.step() == Change.Step.RENEWED;
    }

    /** A claim may be of many events, and outlive this one's part in it. */
    private boolean isOfAnotherClaim(Change change) {
        return isOfTheClaim(change) && !Objects.equals(change.claim(), claim);
    }

    private void claimed(Change change) {
        if (holder != null && leaseRunsAt(change.at())) {
            found(Fault.STOLEN_CLAIM, change, "from %s, whose lease runs until %s".formatted(holder, lease));
        }
        holder = change.by();
        claim = change.claim();
        lease = change.lease();
    }

    /** By the holder it is given back or done with; by another only when the lease is over. */
    private void gone(Change change) {
        if (holder != null && !change.by().equals(holder)) {
            if (leaseRunsAt(change.at())) {
                found(Fault.STOLEN_CLAIM, change, "taken from %s by %s".formatted(holder, change.by()));
            }
            holder = null;
        }
        lease = null;
    }

    private void ended(Change change) {
        if (!change.by().equals(holder)) {
            found(Fault.ZOMBIE, change, "%s by %s, held by %s".formatted(change.step(), change.by(), holder));
        }
    }

    /** By whoever held it, with its wait; or because the lease ran out, which counts and is due at once. */
    private void failed(Change change) {
        boolean postponed = change.retries() == retries;
        if (!change.by().equals(holder)) {
            if (leaseRunsAt(change.at())) {
                found(Fault.ZOMBIE, change, "failed by %s, held by %s".formatted(change.by(), holder));
            }
        } else if (!postponed && !lapsed(change)) {
            checkPause(change);
        }
        holder = null;
    }

    private boolean lapsed(Change change) {
        return !leaseRunsAt(change.at()) && change.pause().compareTo(TOLERANCE) < 0;
    }

    private void checkPause(Change failure) {
        int attempt = failure.retries();
        if (attempt < 1 || attempt > MINUTES.size()) {
            found(Fault.WRONG_BACK_OFF, failure, "retry number " + attempt);
            return;
        }
        var promised = Duration.ofMinutes(MINUTES.get(attempt - 1));
        if (failure.pause().minus(promised).abs().compareTo(TOLERANCE) > 0) {
            found(Fault.WRONG_BACK_OFF, failure, "%s after failure %d".formatted(failure.pause(), attempt));
        }
    }

    private void buried(Change change) {
        if (change.retries() < MINUTES.size()) {
            found(Fault.DEAD_TOO_SOON, change, "after %d retries".formatted(change.retries()));
        }
    }

    private boolean leaseRunsAt(Instant at) {
        return lease != null && at.isBefore(lease);
    }

    private void found(Fault fault, Change change, String detail) {
        findings.add(new Finding(fault, change.event(), detail));
    }
}
