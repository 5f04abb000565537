package com.jetvision.quotes;

import static com.jetvision.quotes.Marketplace.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@FacadeTest
@RecordApplicationEvents
class QuotesTest {
    @Autowired
    Quotes quotes;

    @Autowired
    Operators operators;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    @Autowired
    ApplicationEvents events;

    Marketplace market;
    OperatorId aurora;

    @BeforeEach
    void aMarket() {
        market = new Marketplace(world, operators, quotes);
        aurora = market.asked("Aurora Jet Charter", "4.8", "ARGUS Platinum");
    }

    @Test
    void aQuoteIsPricedForTheClientWithMarginAndTax() {
        market.quoted(aurora, "q-1", "37000.00");
        var row = market.rows().getFirst();
        assertThat(row.operatorPrice()).isEqualTo(Money.usd("37000.00"));
        assertThat(row.marginAmount()).isEqualTo(Money.usd("2960.00"));
        assertThat(row.clientTotal()).isEqualTo(Money.usd("42999.40"));
        assertThat(row.status()).isEqualTo(QuoteStatus.ANALYZED);
        assertThat(row.best()).isTrue();
        assertThat(row.tail()).isEqualTo("N350XA");
        assertThat(row.answeredIn()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void heardTwiceItIsOneQuoteAndOneEvent() {
        var first = market.quoted(aurora, "q-1", "37000.00");
        assertThat(market.quoted(aurora, "q-1", "37000.00")).isEqualTo(first);
        assertThat(market.rows()).hasSize(1);
        assertThat(events.stream(QuoteReceived.class)).hasSize(1);
        assertThat(events.stream(QuoteChanged.class)).isEmpty();
    }

    @Test
    void heardByEightThreadsAtOnceItIsOneQuote() {
        var ids = together(8, number -> market.quoted(aurora, "q-1", "37000.00"));
        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(market.rows()).hasSize(1);
    }

    @Test
    void eightQuotesAtOnceAreAllRankedAgainstEachOther() {
        var asked = IntStream.range(0, 8)
                .mapToObj(number -> market.asked("Operator " + number, "4.0"))
                .toList();
        together(8, number -> market.quoted(asked.get(number), "q-" + number, (30 + number) + "000.00"));
        assertThat(market.rows()).extracting(QuoteRow::ranking).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(market.rows()).filteredOn(QuoteRow::best).hasSize(1);
    }

    @Test
    void aChangedPriceKeepsTheOneItReplaces() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        market.machine.does(() -> quotes.receive(market.word(aurora, "q-1", "36000.00", NOW.plusSeconds(60))));
        var row = market.rows().getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.operatorPrice()).isEqualTo(Money.usd("36000.00"));
        assertThat(row.previousPrice()).isEqualTo(Money.usd("37000.00"));
        assertThat(row.priceChangedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(events.stream(QuoteChanged.class))
                .singleElement()
                .extracting(QuoteChanged::before, QuoteChanged::total)
                .containsExactly(Money.usd("37000.00"), Money.usd("36000.00"));
    }

    @Test
    void anOlderPriceThatComesLateIsTheOneThatWasReplacedAndIsToldOnce() {
        market.machine.does(() -> quotes.receive(market.word(aurora, "q-1", "36000.00", NOW.plusSeconds(60))));
        market.quoted(aurora, "q-1", "37000.00");
        market.quoted(aurora, "q-1", "37000.00");
        assertThat(market.rows().getFirst().operatorPrice()).isEqualTo(Money.usd("36000.00"));
        assertThat(market.rows().getFirst().previousPrice()).isEqualTo(Money.usd("37000.00"));
        assertThat(market.rows().getFirst().answeredIn()).isEqualTo(Duration.ofMinutes(30));
        assertThat(events.stream(QuoteChanged.class))
                .singleElement()
                .extracting(QuoteChanged::before, QuoteChanged::total)
                .containsExactly(Money.usd("37000.00"), Money.usd("36000.00"));
    }

    @Test
    void aPriceThatComesAfterItsDeclineIsKeptOffTheTableAndToldOnce() {
        market.machine.runs(() -> quotes.declined(market.request, aurora, "No crew", NOW.plusSeconds(60)));
        market.quoted(aurora, "q-1", "37000.00");
        market.quoted(aurora, "q-1", "37000.00");
        var row = market.rows().getFirst();
        assertThat(market.rows()).hasSize(1);
        assertThat(row.operatorPrice()).isEqualTo(Money.usd("37000.00"));
        assertThat(row.declined()).isTrue();
        assertThat(row.best()).isFalse();
        assertThat(events.stream(QuoteDeclined.class)).hasSize(1);
        assertThat(events.stream(QuoteOvertaken.class)).hasSize(1);
        assertThat(events.stream(QuoteReceived.class)).isEmpty();
    }

    @Test
    void aDeclineWithoutAQuoteStandsAsARowOfItsOwnOnce() {
        market.machine.runs(() -> quotes.declined(market.request, aurora, "No crew", NOW));
        market.machine.runs(() -> quotes.declined(market.request, aurora, "No crew", NOW));
        var row = market.rows().getFirst();
        assertThat(market.rows()).hasSize(1);
        assertThat(row.declined()).isTrue();
        assertThat(row.declineReason()).isEqualTo("No crew");
        assertThat(row.operatorPrice()).isNull();
        assertThat(events.stream(QuoteDeclined.class)).hasSize(1);
    }

    @Test
    void anOperatorMayComeBackAfterADeclineButNotWithAnOlderWord() {
        market.machine.runs(() -> quotes.declined(market.request, aurora, "No crew", NOW));
        market.machine.does(() -> quotes.receive(market.word(aurora, "q-1", "37000.00", NOW.minusSeconds(60))));
        assertThat(market.rows().getFirst().declined()).isTrue();
        market.machine.does(() -> quotes.receive(market.word(aurora, "q-1", "37000.00", NOW.plusSeconds(60))));
        assertThat(market.rows()).singleElement().matches(QuoteRow::open);
    }

    @Test
    void aDeclineTakesTheQuoteOffTheTable() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        market.machine.runs(() -> quotes.declined(market.request, aurora, null, NOW.plusSeconds(1)));
        assertThat(market.rows().getFirst().declineReason()).isEqualTo("No reason given");
        assertThatThrownBy(() -> market.agent.runs(() -> quotes.accept(id)))
                .isInstanceOf(Refused.class)
                .hasMessage("The quote of Aurora Jet Charter is off the table. Choose another.");
    }

    @Test
    void anExpiredQuoteCannotBeAcceptedOrProposedEvenBeforeTheSweep() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        clock.advance(Duration.ofHours(2));
        var sentence =
                "The quote of Aurora Jet Charter expired on Fri 20 Nov, 16:42 Z. Ask for a new one, or choose another.";
        assertThatThrownBy(() -> market.agent.runs(() -> quotes.accept(id))).hasMessage(sentence);
        assertThatThrownBy(() -> market.agent.does(() -> quotes.offerable(market.request, List.of(id))))
                .hasMessage(sentence);
        assertThat(market.rows().getFirst().status()).isEqualTo(QuoteStatus.EXPIRED);
        assertThat(market.rows().getFirst().best()).isFalse();
    }

    @Test
    void theSweepExpiresWhatHasRunOutOnceAndMoreTimeRevivesIt() {
        market.quoted(aurora, "q-1", "37000.00");
        clock.advance(Duration.ofHours(2));
        assertThat(market.machine.does(() -> quotes.expireOverdue())).isEqualTo(1);
        assertThat(market.machine.does(() -> quotes.expireOverdue())).isZero();
        assertThat(events.stream(QuoteExpired.class)).hasSize(1);
        var longer = market.word(aurora, "q-1", "37000.00", clock.instant());
        market.machine.does(() -> quotes.receive(new ReceiveQuote(
                longer.request(),
                longer.operator(),
                longer.avinodeQuoteId(),
                longer.aircraft(),
                longer.lines(),
                longer.total(),
                false,
                clock.instant().plus(Duration.ofHours(1)),
                null,
                longer.at())));
        assertThat(market.rows().getFirst().open()).isTrue();
    }

    @Test
    void anOperatorEndsItsQuoteBeforeItsTimeOnce() {
        market.quoted(aurora, "q-1", "37000.00");
        market.machine.runs(() -> quotes.expired(market.request, "q-1", NOW.minusSeconds(60)));
        assertThat(market.rows().getFirst().open()).isTrue();
        market.machine.runs(() -> quotes.expired(market.request, "q-1", NOW.plusSeconds(60)));
        market.machine.runs(() -> quotes.expired(market.request, "q-1", NOW.plusSeconds(60)));
        assertThat(market.rows().getFirst().status()).isEqualTo(QuoteStatus.EXPIRED);
        assertThat(events.stream(QuoteExpired.class)).hasSize(1);
        assertThat(market.machine.does(() -> quotes.expired(market.request, "q-2", NOW.plusSeconds(60))))
                .as("is such a quote known?")
                .isFalse();
    }

    @Test
    void twoSweepsAtOnceTellItOnce() {
        market.quoted(aurora, "q-1", "37000.00");
        clock.advance(Duration.ofHours(2));
        var counts = together(2, number -> market.machine.does(() -> quotes.expireOverdue()));
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    @Test
    void acceptedTwiceItIsAcceptedOnce() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        market.agent.runs(() -> quotes.accept(id));
        market.agent.runs(() -> quotes.accept(id));
        assertThat(events.stream(QuoteAccepted.class)).hasSize(1);
        assertThat(market.rows().getFirst().status()).isEqualTo(QuoteStatus.ACCEPTED);
    }

    @Test
    void whatWeDidNotChooseStaysOffTheTableWhateverTheOperatorSays() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        market.agent.runs(() -> quotes.reject(id));
        market.machine.does(() -> quotes.receive(market.word(aurora, "q-1", "30000.00", NOW.plusSeconds(60))));
        var row = market.rows().getFirst();
        assertThat(row.status()).isEqualTo(QuoteStatus.REJECTED);
        assertThat(row.declined()).isFalse();
    }

    @Test
    void anotherAgentAndAnotherHouseSeeNothingAndAcceptNothing() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        var colleague = world.agent(market.house, "Otto Other");
        var stranger = world.admin(world.brokerage("Other"), "Sam Stranger");
        for (var outsider : List.of(colleague, stranger)) {
            assertThat(outsider.does(() -> quotes.rows(market.request))).isEmpty();
            assertThatThrownBy(() -> outsider.does(() -> quotes.get(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> outsider.runs(() -> quotes.accept(id))).isInstanceOf(NotFound.class);
        }
        var otherMachine = world.machine(world.brokerage("Third"));
        assertThatThrownBy(() -> otherMachine.does(() -> quotes.receive(market.word(aurora, "q-2", "37000.00", NOW))))
                .isInstanceOf(NotFound.class);
        assertThat(world.admin(market.house, "Ada Boss").does(() -> quotes.rows(market.request)))
                .hasSize(1);
    }

    @Test
    void onlyTheMachineHearsOperators() {
        assertThatThrownBy(() -> market.agent.does(() -> quotes.receive(market.word(aurora, "q-1", "37000.00", NOW))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theBetterSafetyAndRatingWinOverAFewDollars() {
        var delta = market.asked("Delta Sierra Jets", "3.1");
        market.quoted(delta, "q-2", "36500.00");
        market.quoted(aurora, "q-1", "37000.00");
        assertThat(market.rows()).extracting(QuoteRow::operatorName).startsWith("Aurora Jet Charter");
        assertThat(market.rows().getFirst().reasons()).hasSize(4);
    }

    @Test
    void theProgressNamesWhoHasNotAnswered() {
        market.asked("Gulf Coast Jets", null);
        var falcon = market.asked("Falcon Bay Air", null);
        market.quoted(aurora, "q-1", "37000.00");
        market.machine.runs(() -> quotes.declined(market.request, falcon, "No crew", NOW));
        var progress = market.agent.does(() -> quotes.progress(market.request));
        assertThat(progress.asked()).isEqualTo(3);
        assertThat(progress.answered()).isEqualTo(2);
        assertThat(progress.declined()).isEqualTo(1);
    }

    private static <T> List<T> together(int threads, java.util.function.IntFunction<T> work) {
        return IntStream.range(0, threads)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> work.apply(number)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
