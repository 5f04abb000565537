package com.jetvision.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.requests.RequestTrips;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Avinode tells in no order: whichever order an operator's words come in, what was said last stands. */
@FacadeTest
class WordsInAnyOrderTest {
    private static final Instant START = Marketplace.NOW.minusSeconds(600);

    @Autowired
    Quotes quotes;

    @Autowired
    Operators operators;

    @Autowired
    RequestTrips trips;

    @Autowired
    World world;

    int houses;

    /** One thing that is told, at its own time. */
    record Word(String name, BiConsumer<Marketplace, OperatorId> tell) {
        @Override
        public String toString() {
            return name;
        }
    }

    Word asked;
    Word quoted;
    Word changed;
    Word another;
    Word declined;
    Word back;
    Word withdrawn;

    @BeforeEach
    void theWords() {
        asked = new Word(
                "asked",
                (market, operator) ->
                        market.machine.runs(() -> trips.rfqsSent(market.request, List.of(operator), START)));
        quoted = price("quoted", "q-1", "30000.00", 60);
        another = price("another", "q-2", "45000.00", 90);
        changed = price("changed", "q-1", "29000.00", 120);
        declined = new Word(
                "declined",
                (market, operator) -> market.machine.runs(
                        () -> quotes.declined(market.request, operator, "No crew", START.plusSeconds(180))));
        back = price("back", "q-1", "28000.00", 240);
        withdrawn = new Word(
                "withdrawn",
                (market, operator) -> market.machine.runs(
                        () -> trips.rfqWithdrawn(market.request, operator, START.plusSeconds(200))));
    }

    private Word price(String name, String quote, String total, int after) {
        return new Word(
                name,
                (market, operator) -> market.machine.does(
                        () -> quotes.receive(market.word(operator, quote, total, START.plusSeconds(after)))));
    }

    @Test
    void aDeclineStandsWhicheverOfItsQuotesComesFirst() {
        assertThat(endOf(asked, quoted, changed, declined))
                .isEqualTo("analyzing_proposals, quotes_in, 1 asked | declined | q-1 rejected 29000.00 from 30000.00"
                        + " No crew | quote_rejected");
    }

    @Test
    void aDeclineIsOfAllThatTheOperatorHadQuoted() {
        assertThat(endOf(quoted, another, declined)).contains("q-1 rejected", "q-2 rejected");
    }

    @Test
    void aQuoteAfterADeclineIsOnTheTable() {
        assertThat(endOf(quoted, declined, back))
                .contains("| answered |")
                .contains("q-1 analyzed 28000.00 from 30000.00");
    }

    @Test
    void aPriceThatWasChangedTwiceShowsTheLastAndTheOneBefore() {
        assertThat(endOf(quoted, changed, back)).contains("q-1 analyzed 28000.00 from 29000.00");
    }

    @Test
    void aQuestionTakenBackStaysTakenBack() {
        assertThat(endOf(asked, withdrawn)).isEqualTo("awaiting_quotes, sourcing, 0 asked | cancelled");
    }

    @Test
    void anAnswerStaysThoughTheQuestionIsTakenBack() {
        assertThat(endOf(asked, quoted, withdrawn)).contains("| answered |").contains("1 asked");
    }

    @Test
    void anOperatorAskedAnewIsAskedWhateverWasTakenBack() {
        var again = new Word(
                "asked again",
                (market, operator) -> market.machine.runs(
                        () -> trips.rfqsSent(market.request, List.of(operator), START.plusSeconds(400))));
        assertThat(endOf(asked, withdrawn, again)).isEqualTo("awaiting_quotes, sourcing, 1 asked | sent");
    }

    /** Tells it in every order, each in a house of its own, and answers the one end of them all. */
    private String endOf(Word... story) {
        Map<String, List<List<Word>>> ends = new HashMap<>();
        for (var order : orders(List.of(story))) {
            ends.computeIfAbsent(told(order), end -> new ArrayList<>()).add(order);
        }
        assertThat(ends).as("%s", ends).hasSize(1);
        return ends.keySet().iterator().next();
    }

    private String told(List<Word> order) {
        var market = new Marketplace(world, operators, quotes);
        var operator = market.known("Aurora Jet Charter " + houses++);
        order.forEach(word -> word.tell().accept(market, operator));
        var end = end(market);
        order.forEach(word -> word.tell().accept(market, operator)); // and all of it once more
        assertThat(end(market)).isEqualTo(end);
        return end;
    }

    private String end(Marketplace market) {
        return world.sql()
                .sql("""
                        select concat_ws(' | ', concat_ws(', ', r.status, r.stage, r.operators_contacted || ' asked'),
                                (select string_agg(f.status, ', ') from rfqs f where f.request_id = r.id),
                                (select string_agg(concat_ws(' ', q.avinode_quote_id, q.status, q.total_price,
                                                             'from ' || q.previous_total, q.decline_reason), ', '
                                                   order by q.avinode_quote_id)
                                   from quotes q where q.request_id = r.id),
                                (select string_agg(m.content_type, ', ' order by m.content_type) from messages m
                                  where m.request_id = r.id and m.card_key like 'quote:%'))
                          from requests r where r.id = :request""")
                .param("request", market.request.value())
                .query(String.class)
                .single();
    }

    private static List<List<Word>> orders(List<Word> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Word>>();
        for (var first : of) {
            var rest = of.stream().filter(other -> other != first).toList();
            orders(rest).forEach(order -> {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            });
        }
        return orders;
    }
}
