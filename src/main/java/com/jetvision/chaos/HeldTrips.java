package com.jetvision.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Somebody else's transaction sits on these trips' requests: work on them cannot go on until it is closed. On those of them
 * that nobody else has at that moment: it waits for none, so it stands in no ring with a worker.
 */
final class HeldTrips implements AutoCloseable {
    private final Connection connection;

    private HeldTrips(Connection connection) {
        this.connection = connection;
    }

    static HeldTrips hold(DataSource owner, List<String> trips) throws SQLException {
        var connection = owner.getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.prepareStatement(
                "select id from requests where avinode_trip_id = any (?) for no key update skip locked")) {
            lock.setArray(1, connection.createArrayOf("text", trips.toArray()));
            lock.execute();
        }
        return new HeldTrips(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
