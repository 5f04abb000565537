package com.jetvision.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.security.Role;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class AuditTrailTest {
    @Autowired
    World world;

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HandClock clock;

    Person admin;
    Person agent;

    @BeforeEach
    void people() {
        var meridian = world.brokerage("Meridian Air Brokers");
        admin = world.admin(meridian, "Ada Park");
        agent = world.agent(meridian, "Dana Holt");
    }

    @Test
    void theLogIsFilteredByPersonTextAndTime() {
        happens(agent, "JV-2026-0001");
        clock.advance(Duration.ofDays(2));
        happens(admin, "JV-2026-0002");

        assertThat(numbers(AuditFilter.ALL)).containsExactly("JV-2026-0002", "JV-2026-0001");
        assertThat(numbers(new AuditFilter(Role.AGENT.code(), "", null))).containsExactly("JV-2026-0001");
        assertThat(numbers(new AuditFilter(null, "jv-2026-0002", null))).containsExactly("JV-2026-0002");
        assertThat(numbers(new AuditFilter(null, "dana", null))).containsExactly("JV-2026-0001");
        assertThat(numbers(new AuditFilter(null, "", clock.instant().minus(Duration.ofDays(1)))))
                .containsExactly("JV-2026-0002");
        assertThat(numbers(new AuditFilter(null, "%", null))).isEmpty();
    }

    @Test
    void theWholeLogIsTheAdministratorsAndOfOneHouse() {
        happens(agent, "JV-2026-0001");
        var stranger = world.admin(world.brokerage("Other Jets"), "Olga Stern");

        assertThat(stranger.<Integer>does(() -> trail.count(AuditFilter.ALL))).isZero();
        assertThatThrownBy(() -> agent.runs(() -> trail.count(AuditFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> agent.runs(() -> events.publishEvent(new Tried("JV-2026-0001", clock.instant()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void happens(Person person, String number) {
        person.runs(() ->
                transaction.executeWithoutResult(status -> events.publishEvent(new Tried(number, clock.instant()))));
    }

    private List<String> numbers(AuditFilter filter) {
        return admin.does(() -> trail.rows(filter, 0, 50).stream()
                .map(entry -> entry.detail().replaceAll(".*(JV-[\\d-]+).*", "$1"))
                .toList());
    }

    private record Tried(String number, Instant at) implements DomainEvent {
        @Override
        public Set<Ref> about() {
            return Set.of(new About(Ids.next()));
        }
    }

    private record About(UUID value) implements Ref {}
}
