package com.jetvision.jobs;

/** The closing act of a job, in the same transaction as its completion: both happen or neither does. */
@FunctionalInterface
public interface Finish {
    Finish NOTHING = () -> {};

    void apply();
}
