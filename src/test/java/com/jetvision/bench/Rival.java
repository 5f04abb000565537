package com.jetvision.bench;

/** Another queue on the same database, drained beside ours with a handler that does nothing. */
interface Rival extends AutoCloseable {
    String name();

    /** Fills it, then answers how many a second it works off. */
    double drain(int many) throws Exception;

    @Override
    void close() throws Exception;
}
