package com.jetvision.sandbox;

import com.jetvision.sandbox.Options.Pace;
import java.time.Duration;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What is turned on and off while the sandbox runs: its pace, its faults, and how well its webhooks behave. */
final class Switches {
    /** How a call of the API goes wrong. */
    enum Fault {
        NONE,
        TOO_MANY_REQUESTS,
        SERVER_ERROR,
        UNAVAILABLE,
        DENIED,
        /** It is done, but its answer never arrives: the caller has to find out. */
        NO_ANSWER,
        /** Nothing is done, and no answer arrives. */
        TIME_OUT,
        MALFORMED,
        MISSING_FIELDS,
        /** Every address in the answer leads to another host. */
        WRONG_HOST,
        REDIRECT
    }

    /** Faults to come: how, how often, at which calls, and where the misleading ones lead. */
    record Faults(Fault how, int times, String on, String to) {
        static final Faults NONE = new Faults(Fault.NONE, 0, "all", "");
    }

    /** How webhooks are carried; the first is as it should be. */
    record Delivery(
            boolean signed,
            boolean duplicate,
            Duration shuffleWithin,
            Duration delay,
            int lose,
            int loseOneIn,
            int duplicateOneIn) {
        static final Delivery GOOD = new Delivery(true, false, Duration.ZERO, Duration.ZERO, 0, 0, 0);

        Delivery losing(int more) {
            return new Delivery(signed, duplicate, shuffleWithin, delay, more, loseOneIn, duplicateOneIn);
        }
    }

    private volatile Pace pace;
    private volatile Delivery delivery = Delivery.GOOD;
    private Faults faults = Faults.NONE;
    private Random chance = new Random(1);

    Switches(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        return pace;
    }

    void pace(UnaryOperator<Pace> change) {
        pace = change.apply(pace);
    }

    Delivery delivery() {
        return delivery;
    }

    synchronized void deliver(Delivery how, long seed) {
        delivery = how;
        chance = new Random(seed);
    }

    synchronized Faults faults() {
        return faults;
    }

    synchronized void fail(Faults coming) {
        faults = coming;
    }

    /** The fault that strikes this call, used up by asking. */
    synchronized Faults strike(String method, String path) {
        if (faults.times == 0 || !meant(method, path)) return Faults.NONE;
        var striking = faults;
        faults = new Faults(faults.how, faults.times - 1, faults.on, faults.to);
        return striking;
    }

    private boolean meant(String method, String path) {
        return switch (faults.on) {
            case "all" -> true;
            case "open" -> method.equals("POST") && path.equals("/api/trips");
            default -> path.startsWith("/api/" + faults.on);
        };
    }

    /** Whether this event gets lost on the way; decided once for each. */
    synchronized boolean loses() {
        if (delivery.lose > 0) {
            delivery = delivery.losing(delivery.lose - 1);
            return true;
        }
        return delivery.loseOneIn > 0 && chance.nextInt(delivery.loseOneIn) == 0;
    }

    synchronized boolean doubles() {
        return delivery.duplicate || delivery.duplicateOneIn > 0 && chance.nextInt(delivery.duplicateOneIn) == 0;
    }

    synchronized int pick(int among) {
        return chance.nextInt(among);
    }
}
