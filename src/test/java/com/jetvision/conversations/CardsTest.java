package com.jetvision.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestTrips;
import com.jetvision.requests.Requests;
import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@FacadeTest
class CardsTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Requests requests;

    @Autowired
    private Quotes quotes;

    @Autowired
    private RequestTrips trips;

    private TalkScene scene;

    @BeforeEach
    void aRequestInTheMarket() {
        scene = new TalkScene(app);
    }

    private List<MessageView> cards(ContentType... types) {
        return scene.read(scene.dana).stream()
                .filter(message -> List.of(types).contains(message.type()))
                .toList();
    }

    @Test
    void aQuoteIsACardWithOurPriceBesideTheOperators() {
        scene.quotes(scene.aurora, "q-1", "37000");
        var card = cards(ContentType.QUOTE_SHARED).getFirst();
        assertThat(card.text()).isEqualTo("Challenger 350 · N350XA · 2019");
        assertThat(Objects.requireNonNull(card.quote()).marginAmount()).isNotNull();
        assertThat(scene.read(scene.dana)).extracting(MessageView::text).contains("N350XA is free on Tuesday.");
        assertThat(scene.dana.does(() -> conversations.unread())).isEqualTo(1);
    }

    @Test
    void aQuoteToldTwiceAndThenChangedStaysOneCard() {
        scene.quotes(scene.aurora, "q-1", "37000");
        scene.quotes(scene.aurora, "q-1", "37000");
        scene.clock().advance(Duration.ofMinutes(3));
        scene.quotes(scene.aurora, "q-1", "36000");
        assertThat(cards(ContentType.QUOTE_SHARED)).isEmpty();
        var changed = cards(ContentType.QUOTE_UPDATED);
        assertThat(changed).hasSize(1);
        assertThat(Objects.requireNonNull(changed.getFirst().card()).note()).isEqualTo("Price changed");
    }

    @Test
    void theQuestionsCardSaysHowItWasAnswered() {
        scene.quotes(scene.aurora, "q-1", "37000");
        scene.machine.runs(() -> quotes.declined(
                scene.request, scene.cardinal, "No crew", scene.clock().instant()));
        assertThat(questions()).containsExactlyInAnyOrder("answered", "declined");
        assertThat(cards(ContentType.QUOTE_REJECTED))
                .extracting(MessageView::text)
                .containsExactly("No crew");
    }

    @Test
    void theQuestionsCardSaysThatItWasTakenBack() {
        assertThat(questions()).containsExactly("sent", "sent");
        scene.clock().advance(Duration.ofMinutes(3));
        scene.machine.runs(() ->
                trips.rfqWithdrawn(scene.request, scene.cardinal, scene.clock().instant()));
        assertThat(questions()).containsExactlyInAnyOrder("sent", "cancelled");
        assertThat(scene.read(scene.lena).stream()
                        .filter(message -> message.type() == ContentType.RFP_CREATED)
                        .map(message -> Objects.requireNonNull(message.card()).state()))
                .containsExactly("sent");
    }

    private List<String> questions() {
        return cards(ContentType.RFP_CREATED).stream()
                .map(message -> Objects.requireNonNull(
                        Objects.requireNonNull(message.card()).state()))
                .toList();
    }

    @Test
    void aCancelledRequestClosesItsThreadsAndTellsOperatorsNoReason() {
        scene.dana.runs(() -> requests.cancel(scene.request, "Harlow flies with a rival"));
        assertThat(scene.dana.does(() -> conversations.ofRequest(scene.request)))
                .allMatch(thread -> thread.status() == ConversationStatus.CLOSED);
        assertThat(scene.read(scene.lena)).extracting(MessageView::text).contains("Request withdrawn");
        assertThat(scene.read(scene.lena).toString()).doesNotContain("Harlow");
    }
}
