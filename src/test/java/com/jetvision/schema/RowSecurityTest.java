package com.jetvision.schema;

import static com.jetvision.schema.Houses.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.NonTransientDataAccessException;

/** Two brokerages with two agents each: what each of them sees, asked in SQL as the application's own role. */
class RowSecurityTest {
    private static final Houses HOUSES = new Houses();
    /** Every table of a tenant; organizations is one by its id. */
    private static final List<String> TENANT_TABLES = HOUSES.tablesWith("organization_id");

    @Test
    void everyTenantTableForcesRowSecurityAndHasAPolicyPerCommand() {
        assertThat(TENANT_TABLES).hasSizeGreaterThan(30);
        assertSoftly(softly -> Stream.concat(TENANT_TABLES.stream(), Stream.of("organizations"))
                .forEach(table -> {
                    softly.assertThat(HOUSES.owner
                                    .sql(
                                            "select relrowsecurity and relforcerowsecurity from pg_class where oid = ?::regclass")
                                    .param(table)
                                    .query(Boolean.class)
                                    .single())
                            .as("row security forced on %s", table)
                            .isTrue();
                    softly.assertThat(HOUSES.owner
                                    .sql(
                                            "select cmd from pg_policies where tablename = ? and 'jetvision_app' = any (roles)")
                                    .param(table)
                                    .query(String.class)
                                    .list())
                            .as("policies on %s", table)
                            .containsExactlyInAnyOrder("SELECT", "INSERT", "UPDATE", "DELETE");
                }));
    }

    @Test
    void theApplicationsRolesOwnNothingAndBypassNothing() {
        assertThat(HOUSES.owner.sql("""
                                select count(*) from pg_roles where rolname in ('jetvision_app', 'jetvision_service')
                                   and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb""").query(Integer.class).single()).isEqualTo(2);
        assertThat(HOUSES.owner
                        .sql("select count(*) from pg_class where relowner::regrole::text like 'jetvision_%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(HOUSES.owner.sql("""
                                select count(*) from unnest(array ['jetvision_app', 'jetvision_service']) as role
                                 where pg_has_role(role, current_user, 'member') or has_schema_privilege(role, 'public', 'create')""").query(Integer.class).single()).isZero();
    }

    @Test
    void nobodySeesARowOfAnotherHouse() {
        assertSoftly(softly -> TENANT_TABLES.forEach(table -> {
            softly.assertThat(HOUSES.admin("B").count(table + " where organization_id = ?", id("B")))
                    .as("own rows in %s", table)
                    .isPositive();
            for (var session : List.of(HOUSES.admin("B"), HOUSES.agent("B", 1), HOUSES.operator("B"))) {
                softly.assertThat(session.count(table + " where organization_id = ?", id("A")))
                        .as("rows of A in %s, as %s of B", table, session.role())
                        .isZero();
            }
        }));
        assertThat(HOUSES.admin("B").count("organizations")).isOne();
    }

    @Test
    void withoutANameATransactionSeesNoTenantsRow() {
        assertSoftly(softly -> TENANT_TABLES.forEach(
                table -> softly.assertThat(HOUSES.nobody().count(table + " where organization_id is not null"))
                        .as(table)
                        .isZero()));
        assertThat(HOUSES.nobody().count("organizations")).isZero();
    }

    @Test
    void nobodyChangesOrRemovesARowOfAnotherHouse() {
        assertSoftly(softly -> TENANT_TABLES.forEach(table -> {
            for (var statement : List.of("update %1$s set organization_id = organization_id", "delete from %1$s")) {
                softly.assertThat(refusedOrZero(statement.formatted(table) + " where organization_id = ?"))
                        .as(statement, table)
                        .isTrue();
            }
        }));
    }

    private static boolean refusedOrZero(String statement) {
        try {
            return HOUSES.admin("B").update(statement, id("A")) == 0;
        } catch (NonTransientDataAccessException e) {
            return String.valueOf(e.getMostSpecificCause().getMessage()).contains("permission denied");
        }
    }

    @Test
    void nobodyPutsARowIntoAnotherHouse() {
        var intruder = HOUSES.agent("B", 1);
        assertThatThrownBy(() -> intruder.update(
                        "insert into client_profiles (organization_id, iso_agent_id, contact_name) values (?, ?, 'X')",
                        id("A"),
                        id("A/1")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> intruder.update(
                        "insert into workflow_states (request_id, current_state) values (?, 'draft')",
                        id("A/1/request")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        intruder.update("insert into jobs (organization_id, kind) values (?, 'create-trip')", id("A")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aChildCannotBeHungOnAnotherHousesParent() {
        assertThatThrownBy(() -> HOUSES.agent("B", 1)
                        .update(
                                "insert into workflow_states (organization_id, iso_agent_id, request_id, current_state)"
                                        + " values (?, ?, ?, 'draft')",
                                id("B"),
                                id("B/1"),
                                id("A/1/request")))
                .rootCause()
                .hasMessageContaining("workflow_states_request_fk");
    }

    @Test
    void anAgentSeesNothingOfAColleague() {
        assertSoftly(softly -> HOUSES.tablesWith("iso_agent_id").forEach(table -> {
            softly.assertThat(HOUSES.agent("A", 1).count(table + " where iso_agent_id = ?", id("A/2")))
                    .as("rows of the colleague in %s", table)
                    .isZero();
            softly.assertThat(HOUSES.agent("A", 1).count(table + " where iso_agent_id = ?", id("A/1")))
                    .as("own rows in %s", table)
                    .isPositive();
            softly.assertThat(HOUSES.admin("A").count(table + " where iso_agent_id = ?", id("A/2")))
                    .as("what the admin sees in %s", table)
                    .isPositive();
        }));
        assertThat(HOUSES.agent("A", 1).count("iso_agents")).isOne();
        assertThat(HOUSES.agent("A", 1).count("onboarding_contracts where agent_id = ?", id("A/2")))
                .isZero();
    }

    @Test
    void anAgentCannotGiveHisRowsToAColleagueNorTakeThem() {
        assertThatThrownBy(() -> HOUSES.agent("A", 1)
                        .update(
                                "update client_profiles set iso_agent_id = ? where id = ?",
                                id("A/2"),
                                id("A/1/client")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(HOUSES.agent("A", 1)
                        .update("update requests set iso_agent_id = ? where id = ?", id("A/1"), id("A/2/request")))
                .isZero();
    }

    @Test
    void aRequestThatIsHandedOnTakesEverythingBelowWithIt() {
        var houses = new Houses();
        houses.admin("A").update("update requests set iso_agent_id = ? where id = ?", id("A/2"), id("A/1/request"));
        assertThat(houses.agent("A", 2).count("quotes where request_id = ?", id("A/1/request")))
                .isEqualTo(2);
        assertThat(houses.agent("A", 2).count("messages where conversation_id = ?", id("A/1/conversation")))
                .isOne();
        assertThat(houses.agent("A", 2).count("payments where contract_id = ?", id("A/1/contract")))
                .isOne();
        assertThat(houses.agent("A", 1).count("quotes where request_id = ?", id("A/1/request")))
                .isZero();
    }

    @Test
    void anAgentReadsWhatTheMachineDidToHisRequestButNoOneElses() {
        assertThat(HOUSES.agent("A", 1).count("audit_entries")).isOne();
        assertThat(HOUSES.admin("A").count("audit_entries")).isEqualTo(2);
    }

    @Test
    void onlyTheAdminLooksIntoTheWebhookInboxAndOnlyTheServiceWorksItOff() {
        assertThat(HOUSES.agent("A", 1).count("avinode_webhook_events")).isZero();
        assertThat(HOUSES.admin("A").count("avinode_webhook_events")).isEqualTo(2);
        assertThat(HOUSES.machine().count("avinode_webhook_events")).isEqualTo(4);
    }

    @Test
    void anOperatorSeesItsOwnPartOnly() {
        var operator = HOUSES.operator("A");
        assertThat(operator.count("operator_profiles")).isOne();
        assertThat(operator.count("rfqs")).isEqualTo(2);
        assertThat(operator.count("request_legs")).isEqualTo(2);
        assertThat(operator.count("quotes")).isEqualTo(2);
        assertThat(operator.count("quotes where operator_profile_id = ?", id("A/rival")))
                .isZero();
        for (var hidden :
                List.of("requests", "client_profiles", "proposals", "contracts", "payments", "conversations")) {
            assertThat(operator.count(hidden)).as(hidden).isZero();
        }
    }

    @Test
    void anOperatorWhoTakesPartReadsAndAnswersThatConversation() {
        var houses = new Houses();
        var operator = houses.operator("A");
        var join = "insert into conversation_participants (conversation_id, operator_profile_id, role, can_reply)"
                + " values (?, ?, 'operator', true)";
        houses.agent("A", 1).update(join, id("A/1/conversation"), id("A/carrier"));
        assertThat(operator.count("conversations")).isOne();
        assertThat(operator.count("messages")).isOne();
        assertThat(takesPart(operator, "A/1/conversation")).isTrue();
        assertThat(takesPart(operator, "A/2/conversation")).isFalse();
        var answer =
                "insert into messages (conversation_id, sender_type, sender_operator_id, content) values (?, ?, ?, 'Yes')";
        assertThat(operator.update(answer, id("A/1/conversation"), "operator", id("A/carrier")))
                .isOne();
        assertThatThrownBy(() -> operator.update(answer, id("A/1/conversation"), "system", id("A/carrier")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> operator.update(answer, id("A/2/conversation"), "operator", id("A/carrier")))
                .rootCause()
                .hasMessageContaining("row-level security");
        houses.agent("A", 1)
                .update("update conversation_participants set can_reply = false where operator_profile_id is not null");
        assertThatThrownBy(() -> operator.update(answer, id("A/1/conversation"), "operator", id("A/carrier")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private static boolean takesPart(Houses.Session session, String conversation) {
        return session.does(sql -> sql.sql("select is_conversation_participant(?)")
                .param(id(conversation))
                .query(Boolean.class)
                .single());
    }

    @Test
    void anAgentKeepsHisRankAndHisShare() {
        var agent = HOUSES.agent("A", 1);
        assertThat(agent.update("update iso_agents set phone = '+1 201 555 0100'"))
                .isOne();
        assertThatThrownBy(() -> agent.update("update iso_agents set role = 'admin'"))
                .rootCause()
                .hasMessageContaining("only an admin");
        assertThatThrownBy(() -> agent.update("update iso_agents set commission_percentage = 90"))
                .rootCause()
                .hasMessageContaining("only an admin");
        assertThat(HOUSES.admin("A").update("update iso_agents set commission_percentage = 12 where id = ?", id("A/1")))
                .isOne();
    }

    @Test
    void theServiceSeesEveryHouse() {
        assertThat(HOUSES.machine().count("organizations")).isEqualTo(2);
        assertThat(HOUSES.machine().count("requests")).isEqualTo(4);
    }

    @Test
    void ownershipIsTheAgentsOwnOrHisAdmins() {
        assertThat(owns(HOUSES.agent("A", 1), "A/1")).isTrue();
        assertThat(owns(HOUSES.agent("A", 1), "A/2")).isFalse();
        assertThat(owns(HOUSES.admin("A"), "A/2")).isTrue();
        assertThat(owns(HOUSES.admin("A"), "B/1")).isFalse();
        assertThat(owns(HOUSES.operator("A"), "A/operator")).isFalse();
        assertThat(owns(HOUSES.nobody(), "A/1")).isFalse();
    }

    private static boolean owns(Houses.Session session, String agent) {
        return session.does(sql -> sql.sql("select owns_resource(?)")
                .param(id(agent))
                .query(Boolean.class)
                .single());
    }
}
