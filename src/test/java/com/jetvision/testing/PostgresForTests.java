package com.jetvision.testing;

import com.jetvision.catalogue.ReferenceData;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One embedded PostgreSQL for all tests of this process, migrated once; each caller gets a copy of its own. */
public final class PostgresForTests {
    private static final String TEMPLATE = "jetvision_template";
    private static final AtomicInteger COPIES = new AtomicInteger();
    /** A new connection costs PostgreSQL a process; tests ask for thousands. */
    private static final Map<String, DataSource> POOLS = new ConcurrentHashMap<>();

    private PostgresForTests() {}

    /** A database with the whole schema and the reference data, and nothing else in it. */
    public static Database fresh() {
        var name = "jetvision_" + COPIES.incrementAndGet();
        execute("create database %s template %s".formatted(name, TEMPLATE));
        return new Database(name);
    }

    /** A database and the three ways into it; every password is accepted. */
    public record Database(String name) {
        public String url() {
            return "jdbc:postgresql://localhost:%d/%s".formatted(Server.POSTGRES.getPort(), name);
        }

        public DataSource owner() {
            return signedInAs("postgres");
        }

        public DataSource app() {
            return signedInAs("jetvision_app");
        }

        public DataSource service() {
            return signedInAs("jetvision_service");
        }

        private DataSource signedInAs(String role) {
            return POOLS.computeIfAbsent(name + "/" + role, key -> pool(role));
        }

        private DataSource pool(String role) {
            var pool = new HikariDataSource();
            pool.setDataSource(direct(role));
            pool.setMinimumIdle(0);
            pool.setMaximumPoolSize(16);
            pool.setIdleTimeout(20_000);
            return pool;
        }

        private DataSource direct(String role) {
            var source = new PGSimpleDataSource();
            source.setUrl(url());
            source.setUser(role);
            source.setPassword("any");
            return source;
        }
    }

    /** Started when first asked for; stopped when the process ends. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        static {
            execute("create database " + TEMPLATE);
            migrate(new Database(TEMPLATE)
                    .direct("postgres")); // no pool: while somebody is connected it cannot be copied
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Brings a database to the schema, as the application does when it starts. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(new ReferenceData())
                .placeholders(Map.of("appPassword", "any", "servicePassword", "any"))
                .load()
                .migrate();
    }

    private static void execute(String sql) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
