package com.jetvision.avinode.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jetvision.avinode.WebhookDoors;
import com.jetvision.avinode.connections.ReadAnew;
import com.jetvision.avinode.inbox.InboxWorker;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@FacadeTest
class NativeWebhookTest {
    private static final String POINTER =
            "{\"id\":\"asellermsg-1\",\"href\":\"https://sandbox.avinode.com/api/tripmsgs/asellermsg-1\",\"type\":\"tripmsgs\",\"tripId\":\"A1B2C3\"}";

    @Autowired
    ReadAnew anew;

    @Autowired
    InboxWorker worker;

    @Autowired
    World world;

    @Autowired
    WebApplicationContext web;

    private WebhookDoors doors;

    @BeforeEach
    void aConnection() {
        doors = new WebhookDoors(web);
        doors.pair(null, "avinode", "usual");
    }

    @Test
    void aPointerIsStoredAsItCameAndAnswered200() throws Exception {
        assertThat(send("TripChatFromSeller", "avinode", "usual").getStatus()).isEqualTo(200);
        assertThat(text("select raw_payload->>'href' from avinode_webhook_events"))
                .endsWith("/tripmsgs/asellermsg-1");
        assertThat(text("select native_event_type || coalesce(event_type, '') from avinode_webhook_events"))
                .isEqualTo("TripChatFromSeller");
    }

    @Test
    void aNameThatNobodyKnowsYetIsKept() throws Exception {
        assertThat(send("SomethingOf2031", "avinode", "usual").getStatus()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whoDoesNotNameHimselfIsChallengedAndNothingIsStored() throws Exception {
        var answer = doors.answer(bare("TripRequestMine"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(stored()).isZero();
    }

    @Test
    void aWrongPasswordAnotherUserAndAnUnknownConnectionAreOneAnswer() throws Exception {
        assertThat(send("TripRequestMine", "avinode", "usuall").getStatus()).isEqualTo(401);
        assertThat(send("TripRequestMine", "avinodf", "usual").getStatus()).isEqualTo(401);
        var elsewhere = post("/api/webhooks/avinode/nowhere/TripRequestMine")
                .contentType(MediaType.APPLICATION_JSON)
                .content(POINTER)
                .header("Authorization", basic("avinode", "usual"));
        assertThat(doors.answer(elsewhere).getStatus()).isEqualTo(401);
        assertThat(stored()).isZero();
    }

    @Test
    void anEventTypeWithItsOwnPairDoesNotTakeTheUsualOne() throws Exception {
        doors.pair("ClientLeads", "leads", "own");
        assertThat(send("ClientLeads", "avinode", "usual").getStatus()).isEqualTo(401);
        assertThat(send("ClientLeads", "leads", "own").getStatus()).isEqualTo(200);
        assertThat(send("EmptyLegs", "leads", "own").getStatus()).isEqualTo(401);
    }

    @Test
    void afterARotationTheOldPasswordHoldsForADay() throws Exception {
        doors.pair(null, "avinode", "newer");
        assertThat(send("EmptyLegs", "avinode", "usual").getStatus()).isEqualTo(200);
        assertThat(send("EmptyLegs", "avinode", "newer").getStatus()).isEqualTo(200);
        world.sql()
                .sql("update avinode_webhook_credentials set previous_valid_until = now() - interval '1 second'")
                .update();
        anew.connections();
        assertThat(send("EmptyLegs", "avinode", "usual").getStatus()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"id\":\"a\",\"type\":\"rfqs\"}",
                "{\"id\":\"\",\"href\":\"https://x\",\"type\":\"rfqs\"}",
                "{\"id\":{},\"href\":\"https://x\",\"type\":\"rfqs\"}"
            })
    void whatPointsNowhereIs400(String body) throws Exception {
        var answer = doors.answer(post("/api/webhooks/avinode/meridian/EmptyLegs")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Authorization", basic("avinode", "usual")));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(stored()).isZero();
    }

    @Test
    void thePasswordIsNowhereKeptInTheClear() throws Exception {
        send("EmptyLegs", "avinode", "usual");
        assertThat(text("select headers::text from avinode_webhook_events")).doesNotContain("authorization", "Basic");
        assertThat(text("select row_to_json(c)::text from avinode_webhook_credentials c"))
                .doesNotContain("usual");
    }

    private MockHttpServletResponse send(String type, String user, String password) throws Exception {
        return doors.answer(bare(type).header("Authorization", basic(user, password)));
    }

    private static MockHttpServletRequestBuilder bare(String type) {
        return post("/api/webhooks/avinode/meridian/" + type)
                .contentType(MediaType.APPLICATION_JSON)
                .content(POINTER);
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String query) {
        return world.sql().sql(query).query(String.class).single();
    }

    private int stored() {
        return world.sql()
                .sql("select count(*) from avinode_webhook_events")
                .query(Integer.class)
                .single();
    }
}
