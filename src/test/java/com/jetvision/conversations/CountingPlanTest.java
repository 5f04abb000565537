package com.jetvision.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.security.ServicePools;
import com.jetvision.requests.RequestTrips;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.KeptPlans;
import com.jetvision.testing.World;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What counting messages reads of threads that the database takes for none, as it was when they were last analysed. */
@FacadeTest
class CountingPlanTest {
    private static final int MANY = 400;
    private static final int SAID = 100;
    private static final String SAY = """
            insert into messages (conversation_id, request_id, sender_type, sender_operator_id, sender_name, content_type,
                                  content, status, created_at)
            select c.id, c.request_id, 'operator', c.operator_profile_id, 'Somebody', 'text', 'Hello', 'delivered', now()
              from conversations c where c.request_id = :request and c.operator_profile_id = any (:operators)""";

    @Autowired
    ApplicationContext app;

    @Autowired
    RequestTrips trips;

    @Autowired
    ServicePools pools;

    @Autowired
    HandClock clock;

    @Autowired
    World world;

    private TalkScene scene;
    private List<OperatorId> operators;

    @BeforeEach
    void manyThreadsThatAreTakenForNone() {
        scene = new TalkScene(app);
        operators = IntStream.range(0, MANY)
                .mapToObj(number -> TripsForTests.operator(world, scene.dana, "Carrier " + number))
                .toList();
        ask();
        world.sql().sql("update requests set primary_conversation_id = null").update();
        for (var table : List.of("messages", "conversation_participants", "conversations", "rfqs")) {
            world.sql().sql("delete from " + table).update();
            world.sql().sql("analyze " + table).update();
        }
        ask();
    }

    private void ask() {
        scene.machine.runs(() -> trips.rfqsSent(scene.request, operators, clock.instant()));
    }

    /** Each row finds its thread by a plan of its own, which may look through all; counting them all adds little to that. */
    @Test
    void isNoMoreThanOnceThroughAllForEachMessage() throws SQLException {
        assertThat(readToSay(operators.subList(0, SAID))).isLessThan((SAID + 5) * MANY);
    }

    private long readToSay(List<OperatorId> by) throws SQLException {
        return KeptPlans.rowsRead(pools, List.of("conversations", "conversation_participants"), jdbc -> {
            int said = jdbc.sql(SAY)
                    .param("request", scene.request.value())
                    .param("operators", by.stream().map(OperatorId::value).toArray(UUID[]::new))
                    .update();
            assertThat(said).isEqualTo(by.size());
        });
    }
}
