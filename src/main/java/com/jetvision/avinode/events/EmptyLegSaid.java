package com.jetvision.avinode.events;

import com.jetvision.avinode.client.Company;
import com.jetvision.avinode.client.EmptyLegAnswer;
import com.jetvision.avinode.client.Price;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An empty leg as it was fetched, said in the shape of an event. */
final class EmptyLegSaid {
    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";
    static final String OPERATOR = "operator";

    private EmptyLegSaid() {}

    /** A leg as it is now. */
    static Said of(EmptyLegAnswer leg, Instant asked) {
        var said = JsonNodeFactory.instance.objectNode();
        said.put("timestamp", (leg.updatedOn() == null ? asked : leg.updatedOn()).toString());
        said.put("emptyLegId", leg.id());
        said.put("withdrawn", leg.withdrawn());
        put(said, "from", leg.from());
        put(said, "to", leg.to());
        moment(said, EARLIEST, leg.earliest());
        moment(said, LATEST, leg.latest());
        operator(said, leg.seller());
        put(said, "aircraftType", leg.lift().type());
        put(said, "category", leg.lift().category());
        put(said, "tail", leg.lift().tail());
        said.put("seats", leg.seats());
        price(said, "price", leg.price());
        price(said, "regular", leg.regular());
        put(said, "note", leg.message());
        put(said, "link", leg.page() == null ? null : leg.page().toString());
        return new Said(HouseTopic.EMPTY_LEG, leg.id(), said);
    }

    /** What Avinode knows no more. */
    static Said gone(String id, Instant asked) {
        var gone = JsonNodeFactory.instance.objectNode();
        gone.put("timestamp", asked.toString());
        gone.put("emptyLegId", id);
        gone.put("gone", true);
        return new Said(HouseTopic.EMPTY_LEG, id, gone);
    }

    private static void moment(ObjectNode said, String field, EmptyLegAnswer.@Nullable Moment moment) {
        if (moment != null) {
            put(said, field + "At", moment.at() == null ? null : moment.at().toString());
            put(
                    said,
                    field + "Local",
                    moment.local() == null ? null : moment.local().toString());
        }
    }

    private static void operator(ObjectNode said, @Nullable Company seller) {
        if (seller != null) {
            var operator = said.putObject(OPERATOR);
            operator.put("id", seller.id());
            operator.put("name", seller.name());
            put(operator, "contactEmail", seller.email());
            put(operator, "contactPhone", seller.phone());
        }
    }

    private static void price(ObjectNode said, String field, @Nullable Price price) {
        if (price != null) {
            said.put(field, price.amount());
            said.put(field + "Currency", price.currency());
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }
}
