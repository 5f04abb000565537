package com.jetvision.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit trail, the evidence of signatures and the commission ledger cannot be rewritten, by whomever. */
class AppendOnlyTest {
    private static final Houses HOUSES = new Houses();

    @ParameterizedTest
    @ValueSource(strings = {"audit_entries", "contract_events", "commissions"})
    void notEvenTheOwnerChangesOrRemovesALine(String table) {
        for (var statement :
                new String[] {"update %s set organization_id = organization_id", "delete from %s", "truncate %s"}) {
            assertThatThrownBy(
                            () -> HOUSES.owner.sql(statement.formatted(table)).update())
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(HOUSES.machine().count(table)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entries", "contract_events", "commissions"})
    void theApplicationAndTheServiceMayNotEvenTry(String table) {
        for (var session : new Houses.Session[] {HOUSES.admin("A"), HOUSES.machine()}) {
            assertThatThrownBy(() -> session.update("delete from " + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> session.update("update %s set organization_id = organization_id".formatted(table)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
