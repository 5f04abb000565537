package com.jetvision.sandbox;

import com.jetvision.sandbox.Options.Pace;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** What tests turn on and off while the sandbox runs: its pace, its faults, and how well its webhooks behave. */
final class Switches {
    /** How opening a trip goes wrong. */
    enum Fault {
        NONE,
        TOO_MANY_REQUESTS,
        SERVER_ERROR,
        /** The trip is made, but its answer never arrives: the caller has to find it again by its own id. */
        NO_ANSWER
    }

    private volatile Pace pace;
    private volatile boolean duplicate;
    private volatile Duration shuffleWithin = Duration.ZERO;
    private Fault fault = Fault.NONE;
    private int times;

    Switches(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        return pace;
    }

    void pace(UnaryOperator<Pace> change) {
        pace = change.apply(pace);
    }

    boolean duplicate() {
        return duplicate;
    }

    void duplicate(boolean on) {
        duplicate = on;
    }

    /** How long webhooks are held back to be mixed up; zero keeps them in order. */
    Duration shuffleWithin() {
        return shuffleWithin;
    }

    void shuffleWithin(Duration time) {
        shuffleWithin = time;
    }

    synchronized void fail(Fault how, int often) {
        fault = how;
        times = often;
    }

    /** The fault that strikes this call, used up by asking. */
    synchronized Fault nextFault() {
        if (times == 0) return Fault.NONE;
        times--;
        return fault;
    }
}
