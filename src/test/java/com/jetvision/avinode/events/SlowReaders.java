package com.jetvision.avinode.events;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.requests.RequestTrips;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes readers that pause where two of them can come into each other's way. */
@Component
public class SlowReaders {
    private final TripTable names;
    private final QuoteEvents quotes;
    private final RequestTrips trips;
    private final Operators operators;
    private final ChatEvents chat;
    private final EmptyLegNews emptyLegs;
    private final JsonMapper json;

    SlowReaders(
            TripTable names,
            QuoteEvents quotes,
            RequestTrips trips,
            Operators operators,
            ChatEvents chat,
            EmptyLegNews emptyLegs,
            JsonMapper json) {
        this.names = names;
        this.quotes = quotes;
        this.trips = trips;
        this.operators = operators;
        this.chat = chat;
        this.emptyLegs = emptyLegs;
        this.json = json;
    }

    /** Each thread waits at the barrier once, holding the row of the first operator that it heard of. */
    public EventReader readerWhoMeetsAfterTheFirstOperator(CyclicBarrier barrier) {
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        var hearing = new OperatorEvents(operators) {
            @Override
            OperatorId heard(Payload operator) {
                var id = super.heard(operator);
                if (met.add(Thread.currentThread())) {
                    meet(barrier);
                }
                return id;
            }
        };
        return new EventReader(names, quotes, new RfqEvents(trips, hearing), chat, emptyLegs, json);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
