package com.jetvision.jobs;

/** Does one kind of work. */
public interface JobHandler {
    String kind();

    /**
     * Runs outside any transaction, as the machine of the job's organization, so it may call the outside; it may run again
     * after a crash. What it returns runs in the transaction that completes the job. Any exception means a retry;
     * {@link GiveUp} means none.
     */
    Finish run(Job job) throws Exception;

    /** Called in the transaction that puts a failed job back for its next attempt: tell whoever waits for it. */
    default void delayed(Job job, String error) {}

    /** Called in a transaction, as the machine, when the job has failed for good: tell whoever waits for it. */
    default void givenUp(Job job, String error) {}
}
