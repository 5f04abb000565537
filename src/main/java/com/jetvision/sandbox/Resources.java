package com.jetvision.sandbox;

import com.jetvision.sandbox.Trip.Leg;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Trips, RFQs, quotes and messages in the shapes and names of Avinode's REST API. */
final class Resources {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final String url;

    Resources(String url) {
        this.url = url;
    }

    Map<String, Object> trip(State state, Trip trip) {
        var rfqs = state.rfqsOf(trip);
        var page = url + "/marketplace/" + trip.id() + "?source=api";
        var actions = Json.object(
                "searchInAvinode", action("Start a search in Avinode", page + "&origin=api_action"),
                "viewInAvinode", action("View in Avinode", page + "#requests"),
                "cancel", action("Cancel", href("trips", trip.id()) + "/cancel"));
        var messages = rfqs.stream()
                .flatMap(rfq -> state.messagesOf(rfq).stream().map(TripMessage::id))
                .toList();
        return Json.object(
                "id", trip.id(),
                "href", href("trips", trip.id()),
                "type", "trips",
                "tripId", trip.tripId(),
                "externalTripId", trip.externalTripId(),
                "createdOn", trip.createdAt(),
                "canceled", trip.cancelled(),
                "outcome", trip.outcome(),
                "winningSellerLiftId", trip.winner(),
                "segments", segments(trip),
                "rfqs", rfqs.stream().map(rfq -> rfq(state, rfq)).toList(),
                "links", Map.of("tripmsgs", links("tripmsgs", messages)),
                "actions", actions);
    }

    Map<String, Object> rfq(State state, Rfq rfq) {
        var trip = state.trip(rfq.trip());
        var messages = state.messagesOf(rfq).stream().map(TripMessage::id).toList();
        return Json.object(
                "id", rfq.id(),
                "href", href("rfqs", rfq.id()),
                "type", "rfqs",
                "tripId", trip.tripId(),
                "sellerCompany", company(rfq.offer().operator()),
                "buyerCompany", Json.object("id", "acompany-10001", "displayName", "The broker"),
                "segments", segments(trip),
                "sellerLift", List.of(lift(rfq)),
                "status", rfq.status(),
                "canceled", rfq.status() == Rfq.Status.CANCELLED,
                "createdOn", rfq.sentAt(),
                "links", Map.of("tripmsgs", links("tripmsgs", messages), "trips", links("trips", List.of(trip.id()))));
    }

    /** The operator's quote, or the marketplace's estimate, which looks much the same: that is Avinode's trap. */
    Map<String, Object> quote(State state, String id, boolean brokenDown) {
        var rfq = state.rfqs().values().stream()
                .filter(one -> id.equals(one.estimateId()) || one.quote() != null && id.equals(one.quoteId()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("quote " + id));
        var answer = id.equals(rfq.quoteId()) ? rfq.quote() : null;
        var price =
                money(answer == null ? rfq.offer().estimate() : answer.price().total());
        return Json.object(
                "id",
                id,
                "href",
                href("quotes", id),
                "type",
                "quotes",
                "sellerCompany",
                company(rfq.offer().operator()),
                "lift",
                aircraft(rfq),
                "sellerPrice",
                price,
                "sellerPriceWithoutCommission",
                price,
                "sellerMessage",
                answer == null ? null : answer.message(),
                "lineItems",
                answer == null || !brokenDown ? null : lineItems(answer.price()),
                "segments",
                segments(state.trip(rfq.trip())),
                "validUntil",
                answer == null ? null : answer.validUntil(),
                "createdOn",
                answer == null ? rfq.sentAt() : answer.createdAt());
    }

    Map<String, Object> message(State state, String id) {
        var message = state.messages().get(id);
        if (message == null) throw Refusal.notFound("message " + id);
        var rfq = state.rfq(message.rfq());
        var common = Json.object(
                "id", id,
                "href", href("tripmsgs", id),
                "type", "tripmsgs",
                "tripId", state.trip(rfq.trip()).tripId(),
                "message", message.text(),
                "links", Map.of("rfqs", links("rfqs", List.of(rfq.id()))),
                "createdOn", message.at());
        if (message.kind() == TripMessage.Kind.CHAT_FROM_BUYER) return common;
        var operator = rfq.offer().operator();
        common.put("sellerCompany", company(operator));
        common.put("sellerAccount", Map.of("displayName", operator.contactName()));
        common.put("lift", List.of(lift(rfq)));
        if (message.kind() != TripMessage.Kind.CHAT_FROM_SELLER) common.putAll(answer(rfq, message));
        return common;
    }

    /** As an empty leg was seen to come from Avinode; what it costs otherwise is our own addition. */
    Map<String, Object> emptyLeg(EmptyLeg leg) {
        var lift = Json.object(
                "aircraftTail", leg.tail(),
                "aircraftType", leg.type().name(),
                "aircraftCategory", leg.type().category(),
                "maxPax", leg.type().mostSeats());
        return Json.object(
                "id", leg.id(),
                "href", href("emptylegs", leg.id()),
                "type", "emptylegs",
                "sellerCompany", company(leg.operator()),
                "lift", lift,
                "startAirport", airport(Airport.of(leg.from())),
                "endAirport", airport(Airport.of(leg.to())),
                "startDate", moment(leg.earliest()),
                "endDate", moment(leg.latest()),
                "price", money(leg.price()),
                "sellerPrice", money(leg.price()),
                "regularPrice", leg.regularPrice() == null ? null : money(leg.regularPrice()),
                "sellerVerified", true,
                "active", !leg.withdrawn(),
                "actions",
                        Map.of("viewInAvinode", action("View in Avinode", url + "/marketplace/emptylegs/" + leg.id())),
                "updatedOn", leg.updatedAt());
    }

    Map<String, Object> lead(Lead lead) {
        var names = lead.name().split(" ", 2);
        return Json.object(
                "id", lead.id(),
                "href", href("leads", lead.id()),
                "type", "leads",
                "contact",
                        Json.object(
                                "firstName",
                                names[0],
                                "lastName",
                                names.length > 1 ? names[1] : "",
                                "email",
                                lead.email()),
                "segments",
                        List.of(Json.object(
                                "startAirport", airport(Airport.of(lead.from())),
                                "endAirport", airport(Airport.of(lead.to())),
                                "dateTime",
                                        Json.object(
                                                "date", lead.date(), "time", "12:00", "departure", true, "local", true),
                                "paxCount", String.valueOf(lead.passengers()))),
                "createdOn", lead.at());
    }

    Map<String, Object> airportFound(Airport airport) {
        var found = airport(airport);
        found.put("id", "aport-" + Dice.of("airport", airport.icao()).digits(7));
        found.put("type", "airports");
        found.put("city", airport.city());
        found.put("country", Map.of("code", airport.country()));
        found.put("displayName", airport.name() + " (" + airport.icao() + ")");
        return found;
    }

    private static Map<String, Object> answer(Rfq rfq, TripMessage message) {
        var quote = rfq.quote();
        var sellerQuote = quote == null
                ? null
                : Json.object(
                        "id", quote.id(), "sellerPrice", money(quote.price().total()), "createdOn", quote.createdAt());
        return Json.object(
                "rfqAccepted",
                message.kind() == TripMessage.Kind.QUOTED,
                "declineReason",
                rfq.declineReason(),
                "sellerQuote",
                sellerQuote);
    }

    private Map<String, Object> lift(Rfq rfq) {
        var lift = aircraft(rfq);
        lift.put("id", "alift-" + rfq.number());
        lift.put(
                "sourcingStatus",
                switch (rfq.status()) {
                    case SENT, CANCELLED -> 1;
                    case QUOTED -> 2;
                    case DECLINED -> 3;
                });
        lift.put(
                "sourcingDisplayStatus",
                switch (rfq.status()) {
                    case SENT -> "Unanswered";
                    case QUOTED -> "Accepted";
                    case DECLINED -> "Declined";
                    case CANCELLED -> "Canceled";
                });
        lift.put(
                "links",
                Map.of("quotes", links("quotes", List.of(rfq.quote() == null ? rfq.estimateId() : rfq.quoteId()))));
        lift.put("updatedOn", rfq.updatedAt());
        return lift;
    }

    private static Map<String, Object> aircraft(Rfq rfq) {
        var type = rfq.offer().type();
        return Json.object(
                "aircraftTail", rfq.offer().tail(), "aircraftType", type.name(), "aircraftCategory", type.category());
    }

    private static Map<String, Object> company(Operator operator) {
        var contact = Json.object("emails", List.of(operator.contactEmail()), "phone", operator.contactPhone());
        return Json.object("id", operator.id(), "displayName", operator.name(), "contactInfo", contact);
    }

    private static List<Map<String, Object>> lineItems(Price price) {
        return price.lines().stream()
                .map(line -> Json.object(
                        "displayName",
                        line.name(),
                        "type",
                        switch (line.kind()) {
                            case POSITIONING -> "POSITIONING";
                            case CREW -> "CREW";
                            case FLIGHT, FUEL, FEE -> "OTHER";
                        },
                        "price",
                        line.amount(),
                        "visibleToBuyer",
                        true))
                .toList();
    }

    private static List<Map<String, Object>> segments(Trip trip) {
        return trip.legs().stream().map(Resources::segment).toList();
    }

    private static Map<String, Object> segment(Leg leg) {
        var time = Json.object(
                "date", leg.date(), "time", leg.time().toString(), "departure", leg.departure(), "local", true);
        return Json.object(
                "startAirport",
                airport(leg.start()),
                "endAirport",
                airport(leg.end()),
                "dateTime",
                time,
                leg.departure() ? "departureDateTime" : "arrivalDateTime",
                moment(leg.localTime()),
                "paxCount",
                String.valueOf(leg.passengers()),
                "paxSegment",
                true,
                "distanceNM",
                leg.nauticalMiles());
    }

    private static Map<String, Object> moment(ZonedDateTime time) {
        Instant instant = time.toInstant();
        return Json.object("dateTimeUTC", instant, "dateTimeLocal", LOCAL.format(time));
    }

    private static Map<String, Object> airport(Airport airport) {
        return Json.object(
                "icao",
                airport.icao(),
                "iata",
                airport.iata().isEmpty() ? null : airport.iata(),
                "name",
                airport.name());
    }

    private static Map<String, Object> money(BigDecimal amount) {
        return Json.object("price", amount, "currency", "USD");
    }

    private static Map<String, Object> action(String description, String href) {
        return Json.object("description", description, "href", href);
    }

    private List<Map<String, Object>> links(String type, List<String> ids) {
        return ids.stream()
                .map(id -> Json.object("id", id, "href", href(type, id), "type", type))
                .toList();
    }

    private String href(String type, String id) {
        return url + "/api/" + type + "/" + id;
    }
}
