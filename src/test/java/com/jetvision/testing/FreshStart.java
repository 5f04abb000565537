package com.jetvision.testing;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every tenant's table and resets clock, postbox and screens before each test. */
class FreshStart implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        context.getBean(HandClock.class).reset();
        context.getBean(HandSchedule.class).clear();
        ((Postbox) context.getBean(JavaMailSender.class)).reset();
        empty(new JdbcTemplate(TestDatabase.ownerDataSource()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
    }

    private static void empty(JdbcTemplate owner) {
        var tables = owner.queryForList("""
                select table_name from information_schema.columns
                 where table_schema = 'public' and column_name = 'organization_id'
                   and table_name in (select tablename from pg_tables where schemaname = 'public')""", String.class);
        var sql = new StringBuilder("begin; set local session_replication_role = replica;");
        for (var table : List.copyOf(tables)) {
            sql.append(" delete from ").append(table);
            sql.append(table.equals("tax_rates") ? " where organization_id is not null;" : ";");
        }
        owner.execute(sql.append(" delete from organizations; commit;").toString());
    }
}
