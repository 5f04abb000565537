package com.jetvision.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.Ids;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class ConversationsTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Conversations conversations;

    @Autowired
    private World world;

    @Autowired
    private HandClock clock;

    private TalkScene scene;

    @BeforeEach
    void aRequestInTheMarket() {
        scene = new TalkScene(app);
    }

    private List<String> texts() {
        return scene.read(scene.dana).stream()
                .filter(message -> message.type() == ContentType.TEXT)
                .map(MessageView::text)
                .toList();
    }

    private MessageView find(MessageId id) {
        return scene.read(scene.admin).stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int unread() {
        return scene.dana.does(() -> conversations.ofRequest(scene.request)).stream()
                .mapToInt(TalkThread::unread)
                .sum();
    }

    @Test
    void eachOperatorAskedHasAThreadOfItsOwnAndTheHouseOneToo() {
        var threads = scene.dana.does(() -> conversations.ofRequest(scene.request));
        assertThat(threads)
                .extracting(TalkThread::with)
                .containsExactlyInAnyOrder("Aurora Jet Charter", "Cardinal Air", "Your team");
        assertThat(scene.read(scene.dana))
                .extracting(MessageView::type)
                .containsExactlyInAnyOrder(
                        ContentType.WORKFLOW_UPDATE, ContentType.RFP_CREATED, ContentType.RFP_CREATED);
    }

    @Test
    void whatOneScreenSendsTwiceIsSaidOnce() {
        var thread = scene.threadWith(scene.aurora);
        var typing = Ids.next();
        var first = scene.dana.does(() -> conversations.say(thread, "Is Wi-Fi on board?", typing));
        var again = scene.dana.does(() -> conversations.say(thread, "Is Wi-Fi on board?", typing));
        assertThat(again).isEqualTo(first);
        assertThat(texts()).containsExactly("Is Wi-Fi on board?");
    }

    @Test
    void whatOneScreenSendsFromFourThreadsAtOnceIsSaidOnce() {
        var thread = scene.threadWith(scene.aurora);
        var typing = Ids.next();
        var ids = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> scene.dana.does(() -> conversations.say(thread, "Hello", typing))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();
        assertThat(ids).hasSize(1);
        assertThat(texts()).containsExactly("Hello");
    }

    @Test
    void whatTheMarketplaceTellsTwiceIsHeardOnce() {
        scene.hears(scene.aurora, "m-1", "Good morning");
        scene.hears(scene.aurora, "m-1", "Good morning");
        assertThat(texts()).containsExactly("Good morning");
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void whatTheMarketplaceTellsFromManyThreadsAtOnceIsHeardOnce() {
        IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> scene.hears(scene.aurora, "m-" + number % 2, "Word " + number % 2)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(texts()).containsExactlyInAnyOrder("Word 0", "Word 1");
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void wordsInDisorderStandAsTheyWereSaidAndAreUnreadAsTheyWereHeard() {
        var early = OperatorMessage.from(scene.request, scene.aurora, "m-1", "First", clock.instant());
        clock.advance(Duration.ofMinutes(5));
        scene.hears(scene.aurora, "m-2", "Second");
        var seen = scene.read(scene.dana).getLast();
        scene.dana.runs(() -> conversations.markRead(seen.conversation(), seen.seq()));
        scene.machine.runs(() -> conversations.heard(early));
        assertThat(texts()).containsExactly("First", "Second");
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void aClockThatRunsAheadOverThereDoesNotPutWordsInTheFuture() {
        scene.machine.runs(() -> conversations.heard(OperatorMessage.from(
                scene.request, scene.aurora, "m-1", "Hello", clock.instant().plus(Duration.ofDays(1)))));
        assertThat(scene.read(scene.dana).getLast().at()).isEqualTo(clock.instant());
    }

    @Test
    void aMessageIsSendingThenDeliveredAndASecondReportChangesNothing() {
        var id = scene.says(scene.dana, scene.aurora, "Hello");
        assertThat(find(id).status()).isEqualTo(MessageStatus.SENDING);
        scene.machine.runs(() -> conversations.delivered(id, "av-1"));
        scene.machine.runs(() -> conversations.delivered(id, "av-1"));
        scene.machine.runs(() -> conversations.notSent(id, "Too late"));
        assertThat(find(id).status()).isEqualTo(MessageStatus.DELIVERED);
    }

    @Test
    void ourWordsComingBackAreNotSaidAgainWhicheverIsFirst() {
        var id = scene.says(scene.dana, scene.aurora, "Hello");
        var echo = new OperatorMessage(
                scene.request, scene.aurora, "av-1", "Hello", "Dana Holt", true, null, clock.instant());
        scene.machine.runs(() -> conversations.heard(echo));
        scene.machine.runs(() -> conversations.delivered(id, "av-1"));
        scene.machine.runs(() -> conversations.heard(echo));
        assertThat(texts()).containsExactly("Hello");
        assertThat(find(id).status()).isEqualTo(MessageStatus.DELIVERED);
    }

    @Test
    void ourWordsTypedAtTheMarketplaceStandHereToo() {
        scene.machine.runs(() -> conversations.heard(new OperatorMessage(
                scene.request, scene.aurora, "av-9", "From over there", "Dana Holt", true, null, clock.instant())));
        var message = scene.read(scene.dana).getLast();
        assertThat(message.side()).isEqualTo(Side.HOUSE);
        assertThat(message.mine()).isTrue();
        assertThat(unread()).isZero();
    }

    @Test
    void aMessageThatWasNotSentSaysWhyAndCanBeTriedAgain() {
        var id = scene.says(scene.dana, scene.aurora, "Hello");
        scene.machine.runs(() -> conversations.notSent(id, "Avinode does not answer."));
        assertThat(find(id).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(find(id).failure()).isEqualTo("Avinode does not answer.");
        scene.dana.runs(() -> conversations.sayAgain(id));
        assertThat(find(id).status()).isEqualTo(MessageStatus.SENDING);
        assertThatThrownBy(() -> scene.dana.runs(() -> conversations.sayAgain(id)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aMessageThatWaitsSaysWhyUntilItIsOut() {
        var id = scene.says(scene.dana, scene.aurora, "Hello");
        scene.machine.runs(() -> conversations.delayed(id, "Avinode does not answer."));
        assertThat(find(id).status()).isEqualTo(MessageStatus.SENDING);
        assertThat(find(id).failure()).isEqualTo("Avinode does not answer.");

        scene.machine.runs(() -> conversations.delivered(id, "av-1"));
        scene.machine.runs(() -> conversations.delayed(id, "Avinode does not answer."));

        assertThat(find(id).status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(find(id).failure()).isNull();
    }

    @Test
    void readingUpToAMessageLeavesUnreadWhatCameLater() {
        scene.hears(scene.aurora, "m-1", "One");
        var seen = scene.read(scene.dana).getLast();
        scene.hears(scene.aurora, "m-2", "Two");
        scene.dana.runs(() -> conversations.markRead(seen.conversation(), seen.seq()));
        assertThat(unread()).isEqualTo(1);
        assertThat(scene.dana.does(() -> conversations.unread())).isEqualTo(1);
    }

    @Test
    void anAnswerMakesItTheirTurnAndTheirWordOursAgain() {
        scene.says(scene.dana, scene.aurora, "Hello");
        assertThat(status()).isEqualTo(ConversationStatus.AWAITING_RESPONSE);
        scene.dana.runs(() -> conversations.resolve(scene.threadWith(scene.aurora)));
        assertThat(status()).isEqualTo(ConversationStatus.RESOLVED);
        scene.hears(scene.aurora, "m-1", "One more thing");
        assertThat(status()).isEqualTo(ConversationStatus.ACTIVE);
    }

    private ConversationStatus status() {
        var thread = scene.threadWith(scene.aurora);
        return scene.dana
                .does(() -> conversations.thread(thread, 10))
                .threads()
                .getFirst()
                .status();
    }

    @Test
    void nothingAndTooMuchAreRefusedWithASentence() {
        assertThatThrownBy(() -> scene.says(scene.dana, scene.aurora, "  \n "))
                .isInstanceOf(Refused.class)
                .hasMessage("Write something first.");
        assertThatThrownBy(() -> scene.says(scene.dana, scene.aurora, "ä".repeat(2561)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("longer than 5 KB");
        scene.says(scene.dana, scene.aurora, "ä".repeat(2560));
    }

    @Test
    void anotherAgentAndAnotherHouseFindNothingAndCannotSpeak() {
        scene.hears(scene.aurora, "m-1", "Good morning");
        var thread = scene.threadWith(scene.aurora);
        var omar = world.agent(scene.house, "Omar Reyes");
        var stranger = world.admin(world.brokerage("Other House"), "Sam Strange");
        for (var person : List.of(omar, stranger)) {
            assertThat(scene.read(person)).isEmpty();
            assertThat(person.does(() -> conversations.inbox(InboxGroup.OPEN, "", 50)))
                    .isEmpty();
            assertThatThrownBy(() -> person.does(() -> conversations.say(thread, "Hello", Ids.next())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> person.runs(() -> conversations.markRead(thread, 99)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(scene.read(scene.admin)).isNotEmpty();
    }

    @Test
    void onlyTheMachineHearsTheMarketplace() {
        assertThatThrownBy(() -> scene.dana.runs(() -> conversations.heard(
                        OperatorMessage.from(scene.request, scene.aurora, "m-1", "Forged", clock.instant()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdminWhoSpeaksTakesPartFromThenOn() {
        scene.says(scene.admin, scene.aurora, "Ada here");
        scene.hears(scene.aurora, "m-1", "Hello Ada");
        assertThat(scene.admin.does(() -> conversations.unread())).isEqualTo(1);
        assertThat(scene.dana.does(() -> conversations.unread())).isEqualTo(1);
    }

    @Test
    void theInboxShowsTheLastWordsAndFindsThem() {
        scene.hears(scene.aurora, "m-1", "Wi-Fi is Ka-band");
        var open = scene.dana.does(() -> conversations.inbox(InboxGroup.OPEN, "", 50));
        assertThat(open.getFirst().with()).isEqualTo("Aurora Jet Charter");
        assertThat(open.getFirst().last()).isEqualTo("Wi-Fi is Ka-band");
        assertThat(open.getFirst().route()).containsExactly("KTEB", "KVNY");
        assertThat(scene.dana.does(() -> conversations.inbox(InboxGroup.OPEN, "ka-band", 50)))
                .hasSize(1);
        assertThat(scene.dana.does(() -> conversations.inbox(InboxGroup.OPEN, "100%", 50)))
                .isEmpty();
        assertThat(scene.dana.does(() -> conversations.inboxCounts()).waiting()).isEqualTo(1);
    }
}
