package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Reads what shall be published: an empty leg, or a lead. */
final class Offering {
    private Offering() {}

    static EmptyLeg emptyLeg(Turn turn, JsonNode body) {
        var id = Json.text(body, "id");
        if (!id.isEmpty()) return changed(turn, id, body);
        int number = turn.state().emptyLegs().size() + 1;
        var date = date(body, "date");
        return EmptyLeg.published(
                "el-" + Dice.of("emptyleg", number).digits(7),
                airport(body, "from"),
                airport(body, "to"),
                date,
                until(body, date),
                price(body),
                turn.now());
    }

    private static EmptyLeg changed(Turn turn, String id, JsonNode body) {
        var leg = turn.state().emptyLegs().get(id);
        if (leg == null) throw Refusal.notFound("empty leg " + id);
        return body.path("withdrawn").asBoolean(false)
                ? leg.withdrawn(turn.now())
                : leg.priced(price(body), turn.now());
    }

    static Lead lead(Turn turn, JsonNode body) {
        int number = turn.state().leads().size() + 1;
        return new Lead(
                "alead-" + Dice.of("lead", number).digits(7),
                Json.text(body, "name"),
                Json.text(body, "email"),
                airport(body, "from"),
                airport(body, "to"),
                date(body, "date"),
                body.path("passengers").asInt(1),
                turn.now());
    }

    private static String airport(JsonNode body, String field) {
        return Airport.byCode(Json.text(body, field))
                .map(Airport::icao)
                .orElseThrow(() -> Refusal.invalid(field, "No airport has this code."));
    }

    private static LocalDate until(JsonNode body, LocalDate date) {
        if (!body.has("until")) return date;
        var until = date(body, "until");
        if (until.isBefore(date)) throw Refusal.invalid("until", "Not before the date.");
        return until;
    }

    private static LocalDate date(JsonNode body, String field) {
        try {
            return LocalDate.parse(Json.text(body, field));
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid(field, "Write the date as 2026-11-24.");
        }
    }

    private static BigDecimal price(JsonNode body) {
        var price = body.path("price");
        if (!price.isNumber() || price.decimalValue().signum() <= 0)
            throw Refusal.invalid("price", "A number above zero.");
        return price.decimalValue().setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
