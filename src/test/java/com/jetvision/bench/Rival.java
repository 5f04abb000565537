package com.jetvision.bench;

/** Another queue on the same database, drained beside ours with a handler that does nothing. */
interface Rival extends AutoCloseable {
    String name();

    /** Fills it, then answers how many a second it works off. */
    double drain(int many) throws Exception;

    /** Leaves no rows that the database would clear away while another is measured. */
    void tidy() throws Exception;

    @Override
    void close() throws Exception;
}
