package com.jetvision.testing;

import com.jetvision.platform.security.ServicePools;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Work by the plans that the database keeps, whatever the parameters and however its tables have grown since. */
public final class KeptPlans {
    private KeptPlans() {}

    /** Does it in one transaction, and answers how many rows of these tables it came by. */
    public static long rowsRead(ServicePools pools, List<String> tables, Consumer<JdbcClient> work)
            throws SQLException {
        try (var connection = pools.open("test")) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("set plan_cache_mode = force_generic_plan").update();
            connection.setAutoCommit(false);
            work.accept(jdbc);
            long rows = jdbc.sql("select sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables"
                            + " where relname = any (:tables)")
                    .param("tables", tables.toArray(String[]::new))
                    .query(Long.class)
                    .single();
            connection.commit();
            return rows;
        }
    }
}
