package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.errors.Refused;
import java.time.Instant;

/**
 * One agent's watch. Verbs answer it as it is afterwards; one that is as it should be already is answered as it is.
 *
 * @param revision counts what the marketplace must know of
 */
record Watch(WatchId id, AgentId agent, WatchWish wish, WatchStatus status, int revision, long version) {

    static Watch begun(AgentId agent, WatchWish wish) {
        return new Watch(WatchId.next(), agent, wish, WatchStatus.ACTIVE, 1, 0);
    }

    /** Whether it is to hear of an empty leg now. */
    boolean isAwake(Instant now) {
        return status == WatchStatus.ACTIVE && wish.endsAt().isAfter(now);
    }

    /** Another wish; one that was over is awake again. A paused one stays paused. */
    Watch changed(WatchWish other) {
        var next =
                status == WatchStatus.PAUSED || status == WatchStatus.ACTIVE ? status : status.to(WatchStatus.ACTIVE);
        return new Watch(id, agent, other, next, revision + 1, version);
    }

    Watch paused() {
        return status == WatchStatus.PAUSED ? this : with(WatchStatus.PAUSED, revision);
    }

    /** Refused once its days are over: it would find nothing. */
    Watch resumed(Instant now) {
        if (status == WatchStatus.ACTIVE) {
            return this;
        }
        if (status == WatchStatus.EXPIRED
                || status == WatchStatus.PAUSED && !wish.endsAt().isAfter(now)) {
            throw new Refused("This watch is over. Edit it and choose a later last day.");
        }
        return with(WatchStatus.ACTIVE, revision);
    }

    Watch cancelled() {
        return status == WatchStatus.CANCELLED ? this : with(WatchStatus.CANCELLED, revision + 1);
    }

    Watch expired() {
        return status.isOpen() ? with(WatchStatus.EXPIRED, revision + 1) : this;
    }

    private Watch with(WatchStatus next, int told) {
        return new Watch(id, agent, wish, status.to(next), told, version);
    }
}
