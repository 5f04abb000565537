package com.jetvision.avinode.webhooks;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.WebhookCredentials;
import com.jetvision.avinode.inbox.Ingest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

/** A sender is asked to come again, whichever way the database fails while we look who he is. */
class WebhookWithoutDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    static RuntimeException[] failures() {
        return new RuntimeException[] {
            new JpaSystemException(new IllegalStateException("Unable to rollback against JDBC Connection")),
            new CannotCreateTransactionException("Could not open JPA EntityManager for transaction"),
            new DataAccessResourceFailureException("terminating connection due to administrator command")
        };
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isAnswered503AndAskedToComeAgain(RuntimeException failure) throws Exception {
        var connections = mock(AvinodeConnections.class);
        when(connections.active()).thenThrow(failure);
        var desk = new WebhookDesk(mock(Ingest.class), mock(WebhookRate.class, call -> true));
        var controller = new WebhookController(
                connections,
                mock(WebhookCredentials.class),
                desk,
                JsonMapper.shared(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        MockMvcBuilders.standaloneSetup(controller)
                .build()
                .perform(post("/api/webhooks/avinode")
                        .contentType("application/json")
                        .header("webhook-id", "evt-1")
                        .header("webhook-timestamp", String.valueOf(NOW.getEpochSecond()))
                        .header("webhook-signature", "v1,none")
                        .content("{}"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "1"));
    }
}
