package com.jetvision.quotes;

import static com.jetvision.quotes.Marketplace.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is heard together ends as what is heard one by one. */
@FacadeTest
class ManyQuotesTest {
    @Autowired
    Quotes quotes;

    @Autowired
    Operators operators;

    @Autowired
    World world;

    Marketplace market;
    OperatorId aurora;
    OperatorId cardinal;

    @BeforeEach
    void aMarket() {
        market = new Marketplace(world, operators, quotes);
        aurora = market.asked("Aurora Jet Charter", "4.8");
        cardinal = market.asked("Cardinal Air", "4.1");
    }

    @Test
    void quotesOfManyRequestsAreOnTheBoardWithTheirLinesRankedAndCountedAndTold() {
        var other = market.requestOf(market.agent, market.client());
        var ids = heard(
                market.word(aurora, "q-1", "37000", NOW),
                market.word(cardinal, "q-2", "32000", NOW),
                of(other, market.word(aurora, "q-3", "41000", NOW)));
        assertThat(market.rows()).extracting(QuoteRow::id).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(market.rows()).extracting(QuoteRow::ranking).containsExactly(1, 2);
        assertThat(received(market.request)).isEqualTo(2);
        assertThat(received(other)).isEqualTo(1);
        assertThat(count("select count(*) from quote_lines")).isEqualTo(3);
        assertThat(count("select count(*) from messages where content_type = 'quote_shared'"))
                .isEqualTo(3);
        assertThat(count("select sum(times) from notifications where kind = 'quote_received'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from audit_entries where event = 'QuoteReceived'"))
                .isEqualTo(3);
    }

    @Test
    void pricesForOneRequestLieOnOneNotice() {
        heard(market.word(aurora, "q-1", "37000", NOW), market.word(cardinal, "q-2", "32000", NOW));
        var notice = world.sql()
                .sql("select title || ': ' || body from notifications where kind = 'quote_received'")
                .query(String.class)
                .single();
        assertThat(notice).startsWith("2 new quotes: Aurora Jet Charter $").contains(", Cardinal Air $");
        heard(market.word(market.asked("Delta Wings", "4.0"), "q-3", "39000", NOW));
        assertThat(count("select times from notifications where title = '3 new quotes'"))
                .isEqualTo(3);
    }

    @Test
    void theSameQuoteTwiceAndItsNextPriceInOneGoEndAtTheLastPrice() {
        var ids = heard(
                market.word(aurora, "q-1", "37000", NOW),
                market.word(aurora, "q-1", "37000", NOW),
                market.word(aurora, "q-1", "35500", NOW.plusSeconds(60)));
        assertThat(ids).containsOnly(ids.getFirst());
        var row = market.rows().getFirst();
        assertThat(row.operatorPrice().amount()).isEqualByComparingTo("35500");
        assertThat(received(market.request)).isEqualTo(1);
        assertThat(count("select count(*) from audit_entries where event in ('QuoteReceived', 'QuoteChanged')"))
                .isEqualTo(2);
    }

    @Test
    void whatItsOperatorHasTakenBackSinceStaysOffTheTable() {
        market.machine.runs(() -> quotes.declined(market.request, aurora, "No crew", NOW.plusSeconds(90)));
        heard(market.word(cardinal, "q-2", "32000", NOW), market.word(aurora, "q-1", "37000", NOW));
        assertThat(market.rows())
                .extracting(QuoteRow::status)
                .containsExactlyInAnyOrder(QuoteStatus.ANALYZED, QuoteStatus.REJECTED);
    }

    @Test
    void oneThatIsRefusedLetsNothingOfTheOthersStand() {
        heard(market.word(aurora, "q-1", "37000", NOW));
        var other = market.requestOf(market.agent, market.client());
        assertThatThrownBy(() -> heard(
                        market.word(cardinal, "q-2", "32000", NOW),
                        of(other, market.word(aurora, "q-1", "37000", NOW))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("another request");
        assertThat(market.rows()).hasSize(1);
    }

    @Test
    void aRequestOfAnotherHouseAmongThemIsNotFound() {
        var strange = new Marketplace(world, operators, quotes).request;
        assertThatThrownBy(() -> heard(
                        market.word(aurora, "q-1", "37000", NOW), of(strange, market.word(aurora, "q-9", "1", NOW))))
                .isInstanceOf(NotFound.class);
        assertThat(market.rows()).isEmpty();
    }

    private List<QuoteId> heard(ReceiveQuote... words) {
        return market.machine.does(() -> quotes.receive(new ArrayList<>(List.of(words))));
    }

    private static ReceiveQuote of(RequestId request, ReceiveQuote word) {
        return new ReceiveQuote(
                request,
                word.operator(),
                word.avinodeQuoteId(),
                word.aircraft(),
                word.lines(),
                word.total(),
                word.taxIncluded(),
                word.validUntil(),
                word.message(),
                word.at());
    }

    private int received(RequestId request) {
        return world.sql()
                .sql("select quotes_received from requests where id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return world.sql().sql(sql).query(Integer.class).single();
    }
}
