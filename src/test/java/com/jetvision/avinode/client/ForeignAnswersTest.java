package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.client.CallFailed.Kind;
import com.jetvision.platform.errors.Refused;
import com.jetvision.testing.FacadeTest;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that make no sense, and addresses that lead elsewhere. */
@FacadeTest
class ForeignAnswersTest extends ClientAtSandbox {
    @ParameterizedTest
    @ValueSource(strings = {"malformed", "missing_fields"})
    void anAnswerThatMakesNoSenseIsOnRecordOnceWithACount(String fault) {
        var made = call(() -> avinode.createTrip(access, trip("REQ-6")));
        control("faults", "{\"fault\":\"%s\",\"times\":2,\"on\":\"trips\"}".formatted(fault));
        for (int i = 0; i < 2; i++) {
            assertThat(failure(() -> avinode.trip(access, made.id(), Urgency.PERSON))
                            .kind())
                    .isEqualTo(Kind.NONSENSE);
        }
        assertThat(world.sql()
                        .sql("select times from avinode_problems")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirect", "wrong_host"})
    void noForeignHostIsEverCalled(String fault) throws Exception {
        var called = new AtomicInteger();
        var trap = server(exchange -> called.incrementAndGet());
        var made = call(() -> avinode.createTrip(access, trip("REQ-7")));
        control(
                "faults",
                "{\"fault\":\"%s\",\"times\":1,\"on\":\"trips\",\"to\":\"http://localhost:%d\"}"
                        .formatted(fault, trap.getAddress().getPort()));
        assertThat(failure(() -> avinode.trip(access, made.id(), Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.NONSENSE);
        assertThat(called.get()).isZero();
        trap.stop(0);
        assertThat(problems()).singleElement().asString().startsWith("foreign_host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../oauth/token", "atrip-1?x=1", "atrip-1/cancel", "http://evil.example/", ""})
    void whatIsNoIdGoesIntoNoPath(String id) {
        assertThatThrownBy(() -> call(() -> avinode.trip(access, id, Urgency.PERSON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://services.avinode.com/api", "ftp://sandbox.avinode.com", "https://user@sandbox.avinode.com/api",
                "https://sandbox.avinode.com/api?x", "http://localhost.evil.example/api", "file:///etc/passwd"
            })
    void anAddressThatIsNotAvinodesWayIsRefused(String address) {
        assertThatThrownBy(() -> Host.require(URI.create(address))).isInstanceOf(Refused.class);
    }
}
