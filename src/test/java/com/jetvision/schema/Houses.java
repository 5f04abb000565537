package com.jetvision.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jetvision.testing.PostgresForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two brokerages, A and B, with two agents each and one row of everything for each agent; ids follow from names. */
final class Houses {
    private final PostgresForTests.Database database = PostgresForTests.fresh();
    final JdbcClient owner = JdbcClient.create(database.owner());

    Houses() {
        for (var house : List.of("A", "B")) {
            run("schema/house.sql", house, "");
            run("schema/agent.sql", house, "1");
            run("schema/agent.sql", house, "2");
        }
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    Session admin(String house) {
        return new Session(database.app(), house, house + "/admin", "admin");
    }

    Session agent(String house, int number) {
        return new Session(database.app(), house, house + "/" + number, "iso_agent");
    }

    Session operator(String house) {
        return new Session(database.app(), house, house + "/operator", "operator");
    }

    Session nobody() {
        return new Session(database.app(), null, null, "visitor");
    }

    Session machine() {
        return new Session(database.service(), null, null, "machine");
    }

    /** A connection pool's worth of the service role, for races. */
    DataSource service() {
        return database.service();
    }

    /** Tables of the public schema that have this column. */
    List<String> tablesWith(String column) {
        return owner.sql("""
                        select c.table_name from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and c.column_name = ? and t.table_type = 'BASE TABLE'
                         order by 1""").param(column).query(String.class).list();
    }

    private void run(String file, String house, String agent) {
        try {
            var sql = new ClassPathResource(file).getContentAsString(UTF_8);
            owner.sql(sql.replace("$house", house).replace("$agent", agent)).update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody as the database sees him: a role, and the settings that each transaction begins with. */
    record Session(
            DataSource source,
            @Nullable String house,
            @Nullable String account,
            String role) {
        <T> T does(Function<JdbcClient, T> work) {
            var sql = JdbcClient.create(source);
            return new TransactionTemplate(new DataSourceTransactionManager(source)).execute(status -> {
                sql.sql("select set_config('app.organization_id', ?, true), set_config('app.agent_id', ?, true),"
                                + " set_config('app.role', ?, true)")
                        .params(text(house), text(account), role)
                        .query()
                        .singleRow();
                return work.apply(sql);
            });
        }

        private static String text(@Nullable String name) {
            return name == null ? "" : id(name).toString();
        }

        int count(String from, Object... params) {
            return does(sql -> sql.sql("select count(*) from " + from)
                    .params(params)
                    .query(Integer.class)
                    .single());
        }

        int update(String statement, Object... params) {
            return does(sql -> sql.sql(statement).params(params).update());
        }
    }
}
