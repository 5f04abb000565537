package com.jetvision.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.PostgresForTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How every table is written, so that the next one is written the same way. */
class SchemaConventionsTest {
    private static final JdbcClient OWNER =
            JdbcClient.create(PostgresForTests.fresh().owner());

    @Test
    void textIsTextInstantsHaveAZoneAndMoneyIsDecimal() {
        assertThat(list("""
                        select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                         where table_schema = 'public' and table_name <> 'flyway_schema_history'
                           and data_type in ('character varying', 'character', 'json', 'money', 'real', 'double precision',
                                             'timestamp without time zone', 'time without time zone')""")).containsExactly("request_legs.departure_local timestamp without time zone");
    }

    @Test
    void everyStatusIsGuardedByANamedCheck() {
        assertThat(list("""
                        select c.table_name || '_' || c.column_name || '_known'
                          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                         where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'text'
                           and (column_name like '%status' or column_name in ('stage', 'current_state', 'previous_state', 'margin_type'))
                        except
                        select conname from pg_constraint where contype = 'c'""")).isEmpty();
    }

    @Test
    void whoeverHasUpdatedAtKeepsIt() {
        assertThat(list("""
                        select table_name from information_schema.columns where table_schema = 'public' and column_name = 'updated_at'
                        except
                        select tgrelid::regclass::text from pg_trigger where tgname like '%\\_set\\_updated\\_at'""")).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(list("""
                        select conrelid::regclass || '.' || conname from pg_constraint c
                         where contype = 'f' and connamespace = 'public'::regnamespace
                           and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])""")).isEmpty();
    }

    @Test
    void functionsThatRunWithTheOwnersRightsFixTheirSearchPath() {
        assertThat(list("""
                        select proname from pg_proc
                         where prosecdef and pronamespace = 'public'::regnamespace
                           and not coalesce(array_to_string(proconfig, ',') like 'search_path=public, pg_temp%', false)""")).isEmpty();
    }

    @Test
    void theHelperAndQueueFunctionsOfTheSeedsAreThereByTheirNames() {
        assertThat(list("select distinct proname from pg_proc where pronamespace = 'public'::regnamespace"))
                .contains(
                        "get_current_iso_agent_id",
                        "is_conversation_participant",
                        "is_admin",
                        "owns_resource",
                        "update_conversation_on_message",
                        "update_parent_reply_count",
                        "calculate_webhook_retry_time",
                        "claim_webhook_event",
                        "complete_webhook_event",
                        "fail_webhook_event",
                        "get_or_create_request_conversation");
    }

    private List<String> list(String query) {
        return OWNER.sql(query).query(String.class).list();
    }
}
