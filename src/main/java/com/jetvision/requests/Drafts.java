package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.Clients;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.numbers.RecordNumbers;
import com.jetvision.platform.security.Who;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes, fills and checks drafts. */
@Component
class Drafts {
    private static final int DIGITS = 4;
    private final DraftCheck check;
    private final RequestQueries queries;
    private final Airports airports;
    private final Clients clients;
    private final Agents agents;
    private final RecordNumbers numbers;
    private final Who who;
    private final JsonMapper json;

    Drafts(
            DraftCheck check,
            RequestQueries queries,
            Airports airports,
            Clients clients,
            Agents agents,
            RecordNumbers numbers,
            Who who,
            JsonMapper json) {
        this.check = check;
        this.queries = queries;
        this.airports = airports;
        this.clients = clients;
        this.agents = agents;
        this.numbers = numbers;
        this.who = who;
        this.json = json;
    }

    /** An empty one of the signed-in person's, with the next number and that person's usual margin. */
    Request begin(Instant now) {
        var me = new AgentId(who.person());
        var house = who.organization();
        return new Request(RequestId.next(), house, me, numbers.next(house, "JV", DIGITS), agents.marginOf(me), now);
    }

    void write(Request request, DraftForm typed, int step, Instant now) {
        var form = withCodes(typed);
        requireMine(form.client());
        request.write(form, json.writeValueAsString(form), step, amount(form), now);
    }

    CheckedDraft check(DraftForm form) {
        return check.of(form);
    }

    boolean isVip(DraftForm form) {
        var client = form.client();
        return client != null && clients.get(client).form().vip();
    }

    List<LikeRequest> alike(@Nullable RequestId self, DraftForm typed) {
        var form = withCodes(typed);
        var trip = TripSummary.of(form);
        return form.client() == null
                        || trip.departureAirport() == null
                        || trip.arrivalAirport() == null
                        || trip.departureDate() == null
                ? List.of()
                : queries.alike(
                        self, form.client(), trip.departureAirport(), trip.arrivalAirport(), trip.departureDate());
    }

    private void requireMine(@Nullable ClientId client) {
        if (client != null) {
            clients.requireMine(client);
        }
    }

    /** Whatever code was typed, the airport's present one is kept, so that like routes are seen to be alike. */
    private DraftForm withCodes(DraftForm form) {
        var legs = form.legs().stream()
                .map(leg -> new DraftLeg(code(leg.from()), code(leg.to()), leg.date(), leg.time(), leg.passengers()))
                .toList();
        return form.withTrip(form.type(), legs);
    }

    private String code(String typed) {
        return airports.byCode(typed).map(airport -> airport.code()).orElse(typed);
    }

    private static @Nullable Money amount(DraftForm form) {
        try {
            return Budget.read(form.budget(), form.currency()).orElse(null);
        } catch (Refused notYetAnAmount) {
            return null; // a draft may hold anything; submitting says what is wrong with it
        }
    }
}
