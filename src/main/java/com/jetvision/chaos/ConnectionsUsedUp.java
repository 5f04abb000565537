package com.jetvision.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** R5. */
class ConnectionsUsedUp implements Scenario {
    @Override
    public String name() {
        return "R5";
    }

    @Override
    public String sentence() {
        return "The nodes have pools of two connections each, and strangers hold all others that the database has:"
                + " events are still taken in and worked off.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2, plain -> plain.with("JETVISION_DB_APPPOOL", "2").with("JETVISION_DB_SERVICEPOOL", "2"));
        try (var load = trial.load(trial.plan(1, false));
                var strangers = new Strangers()) {
            strangers.comeAsLongAsTheyAreLetIn(trial);
            load.finish();
        }
    }

    /** Connections that nobody uses. */
    private static class Strangers implements AutoCloseable {
        private final Deque<Connection> idle = new ArrayDeque<>();

        void comeAsLongAsTheyAreLetIn(Trial trial) {
            var owner = OwnerSql.at(trial.world().database().url());
            try {
                while (true) {
                    idle.push(owner.getConnection());
                }
            } catch (SQLException full) {
                trial.figure("%d strangers' connections, then: %s".formatted(idle.size(), full.getMessage()));
            }
        }

        @Override
        public void close() throws SQLException {
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
