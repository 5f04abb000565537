package com.jetvision.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class OperatorsTest {
    @Autowired
    Operators operators;

    @Autowired
    World world;

    OrganizationId house;
    Person machine;
    Person admin;

    @BeforeEach
    void aHouse() {
        house = world.brokerage("Meridian");
        machine = world.machine(house);
        admin = world.admin(house, "Ada Boss");
    }

    @Test
    void anOperatorHeardOfTwiceIsOneAndKeepsWhatTheSecondEventLeavesOut() {
        var first = machine.does(() -> operators.heard(
                new OperatorHeard("op-1", "Aurora", "c-9", "Max", "max@aurora.example", null, new BigDecimal("4.8"))));
        var again = machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora Jet Charter")));
        assertThat(again).isEqualTo(first);
        var known = machine.does(() -> operators.get(first));
        assertThat(known.name()).isEqualTo("Aurora Jet Charter");
        assertThat(known.contactEmail()).isEqualTo("max@aurora.example");
        assertThat(known.rating()).isEqualByComparingTo("4.8");
    }

    @Test
    void eightThreadsThatHearOfItAtOnceAgreeOnOneId() {
        var ids = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void aRatingOffTheScaleIsLeftOut() {
        var id = machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, null, null, null, new BigDecimal("48"))));
        assertThat(machine.does(() -> operators.get(id)).rating()).isNull();
    }

    @Test
    void eachHouseHasItsOwnProfileOfTheSameOperator() {
        var id = machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")));
        var other = world.brokerage("Other");
        var stranger = world.agent(other, "Sam Stranger");
        assertThat(world.machine(other).does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora"))))
                .isNotEqualTo(id);
        assertThatThrownBy(() -> stranger.does(() -> operators.get(id))).isInstanceOf(NotFound.class);
        assertThat(stranger.does(() -> operators.byAvinodeId("op-1")).map(OperatorProfile::id))
                .isPresent()
                .isNotEqualTo(java.util.Optional.of(id));
    }

    @Test
    void theAdminPrefersExcludesAndCertifies() {
        var id = machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")));
        admin.runs(() -> {
            operators.prefer(id, true);
            operators.exclude(id, true);
            operators.certify(id, List.of("ARGUS Platinum"));
        });
        var known = admin.does(() -> operators.rows()).getFirst();
        assertThat(known.preferred()).isTrue();
        assertThat(known.excluded()).isTrue();
        assertThat(known.safety()).containsExactly("ARGUS Platinum");
    }

    @Test
    void anAgentJudgesNobody() {
        var id = machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")));
        var agent = world.agent(house, "Dana Holt");
        assertThatThrownBy(() -> agent.runs(() -> operators.prefer(id, true)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
