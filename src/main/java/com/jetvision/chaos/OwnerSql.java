package com.jetvision.chaos;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database's owner looks beneath row security: to set up, to strike, and to judge. */
final class OwnerSql {
    private OwnerSql() {}

    /** A connection for each statement, so that none outlives a database that is stopped. */
    static DataSource at(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        source.setApplicationName("chaos");
        return source;
    }
}
