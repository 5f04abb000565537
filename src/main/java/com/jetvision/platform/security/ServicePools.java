package com.jetvision.platform.security;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.stereotype.Component;

/**
 * Connections of the service role beside the two pools, for the queues' own housekeeping: they name no actor and know no
 * transaction of Spring's, so nothing that belongs to a tenant is done on them.
 */
@Component
public class ServicePools {
    /** What a queue asks is answered in milliseconds, or something is wrong. */
    private static final Duration SHORT = Duration.ofSeconds(15);

    private final DatabaseAccess access;

    ServicePools(DatabaseAccess access) {
        this.access = access;
    }

    /** A pool whose connections are all open from the start and stay so, so that nobody's rush takes them away. */
    public HikariDataSource pool(String name, int size) {
        var pool = DatabaseConfiguration.pool(access, DatabaseConfiguration.SERVICE, size);
        pool.setPoolName(name);
        pool.setMinimumIdle(size);
        pool.setMaxLifetime(0);
        pool.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        pool.addDataSourceProperty("ApplicationName", name);
        Patience.settings(SHORT).forEach(pool::addDataSourceProperty);
        return pool;
    }

    /** One connection of no pool, the caller's to close: for listening. */
    public Connection open(String name) throws SQLException {
        var how = new Properties();
        how.setProperty("user", DatabaseConfiguration.SERVICE);
        how.setProperty("password", access.passwordOf(DatabaseConfiguration.SERVICE));
        how.setProperty("ApplicationName", name);
        Patience.settings(SHORT).forEach(how::setProperty);
        return DriverManager.getConnection(access.url(), how);
    }
}
