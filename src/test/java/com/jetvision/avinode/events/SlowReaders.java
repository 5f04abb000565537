package com.jetvision.avinode.events;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.requests.RequestTrips;
import jakarta.persistence.EntityManager;
import java.util.List;
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
    private final EntityManager entities;

    SlowReaders(
            TripTable names,
            QuoteEvents quotes,
            RequestTrips trips,
            Operators operators,
            ChatEvents chat,
            EmptyLegNews emptyLegs,
            JsonMapper json,
            EntityManager entities) {
        this.names = names;
        this.quotes = quotes;
        this.trips = trips;
        this.operators = operators;
        this.chat = chat;
        this.emptyLegs = emptyLegs;
        this.json = json;
        this.entities = entities;
    }

    /** Each thread waits at the barrier once, holding the rows of the first operators that it heard of. */
    public EventReader readerWhoMeetsAfterTheFirstOperators(CyclicBarrier barrier) {
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        var hearing = new OperatorEvents(operators) {
            @Override
            List<OperatorId> heard(List<Payload> operators) {
                var ids = super.heard(operators);
                if (met.add(Thread.currentThread())) {
                    meet(barrier);
                }
                return ids;
            }
        };
        return new EventReader(names, quotes, new RfqEvents(trips, hearing), chat, emptyLegs, json, entities);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
