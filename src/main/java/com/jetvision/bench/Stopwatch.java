package com.jetvision.bench;

/** How many a second. */
public final class Stopwatch {
    private Stopwatch() {}

    /** Work that may fail, which fails the benchmark. */
    public interface Work {
        void run() throws Exception;
    }

    public static double perSecond(int count, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return count * 1e9 / (System.nanoTime() - start);
    }
}
