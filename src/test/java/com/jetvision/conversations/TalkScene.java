package com.jetvision.conversations;

import static com.jetvision.requests.TripsForTests.submitted;
import static com.jetvision.requests.TripsForTests.toVanNuys;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuotedAircraft;
import com.jetvision.quotes.Quotes;
import com.jetvision.quotes.ReceiveQuote;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Dana has asked Aurora and Cardinal to fly Harlow Capital from Teterboro to Van Nuys. */
public final class TalkScene {
    public final OrganizationId house;
    public final Person dana;
    public final Person admin;
    public final Person machine;
    public final OperatorId aurora;
    public final OperatorId cardinal;
    public final Person lena;
    public final RequestId request;
    private final Conversations conversations;
    private final Quotes quotes;
    private final HandClock clock;

    public TalkScene(ApplicationContext app) {
        var world = app.getBean(World.class);
        var requests = app.getBean(Requests.class);
        var trips = app.getBean(RequestTrips.class);
        conversations = app.getBean(Conversations.class);
        quotes = app.getBean(Quotes.class);
        clock = app.getBean(HandClock.class);
        house = world.brokerage("Meridian Air Brokers");
        dana = world.agent(house, "Dana Holt");
        admin = world.admin(house, "Ada Park");
        machine = world.machine(house);
        aurora = TripsForTests.operator(world, dana, "Aurora Jet Charter");
        cardinal = TripsForTests.operator(world, dana, "Cardinal Air");
        lena = world.operator(house, aurora.value(), "Lena Ortiz");
        var harlow = TripsForTests.client(world, dana, "Harlow Capital");
        request = dana.does(() -> submitted(requests, toVanNuys(harlow)));
        machine.runs(() -> {
            trips.searching(request);
            trips.tripCreated(request, "T-" + request.value(), URI.create("https://marketplace.example/t"));
            trips.rfqsSent(request, List.of(aurora, cardinal), clock.instant());
        });
        clock.advance(Duration.ofMinutes(1));
    }

    public ConversationId threadWith(OperatorId operator) {
        return admin.does(() -> conversations.ofRequest(request)).stream()
                .filter(thread -> operator.equals(thread.operator()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<MessageView> read(Person reader) {
        return reader.does(() -> conversations.talk(request, 100).messages());
    }

    public MessageId says(Person person, OperatorId to, String text) {
        var thread = threadWith(to);
        return person.does(() -> conversations.say(thread, text, Ids.next()));
    }

    public void hears(OperatorId from, String avinodeId, String text) {
        machine.runs(() -> conversations.heard(OperatorMessage.from(request, from, avinodeId, text, clock.instant())));
    }

    public QuoteId quotes(OperatorId operator, String avinodeId, String total) {
        return machine.does(() -> quotes.receive(new ReceiveQuote(
                request,
                operator,
                avinodeId,
                new QuotedAircraft("Challenger 350", "n350xa", "Super midsize jet", 2019, 9, List.of()),
                List.of(),
                Money.usd(total),
                false,
                clock.instant().plus(Duration.ofHours(30)),
                "N350XA is free on Tuesday.",
                clock.instant())));
    }

    public HandClock clock() {
        return clock;
    }
}
