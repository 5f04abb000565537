package com.jetvision.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An error of the database's is logged by whoever meets it, so it says what went wrong and never what stood in the row. */
@FacadeTest
class ErrorWordsTest {
    @Autowired
    DataSource source;

    @Autowired
    World world;

    @Test
    void whatARowHoldsIsInNoErrorOfABatch() {
        assertThatThrownBy(this::writeTwice).isInstanceOf(SQLException.class).satisfies(error -> {
            for (var cause = (SQLException) error; cause != null; cause = cause.getNextException()) {
                assertThat(cause.toString()).contains("kept_pkey").doesNotContain("a secret");
            }
        });
    }

    private void writeTwice() throws SQLException {
        var machine = world.machine(world.brokerage("Meridian Air Brokers"));
        try (var connection = machine.does(this::connect)) {
            connection.createStatement().execute("create temporary table kept (word text primary key)");
            try (var insert = connection.prepareStatement("insert into kept (word) values (?)")) {
                for (int i = 0; i < 2; i++) {
                    insert.setString(1, "a secret");
                    insert.addBatch();
                }
                insert.executeBatch();
            } finally {
                connection.createStatement().execute("drop table if exists kept");
            }
        }
    }

    private Connection connect() {
        try {
            return source.getConnection();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
