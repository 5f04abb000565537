package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.CabinPlan;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.proposals.Offer;
import com.jetvision.proposals.OfferedAircraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.IntConsumer;

/** One aircraft as a card that is one big radio button: price, cabin, and the facts that are known. */
class OfferCard extends HtmlContainer {
    private static final int MOST_AMENITIES = 4;

    OfferCard(Offer.Option option, boolean chosen, IntConsumer onChoose) {
        super("label");
        addClassName("jv-option");
        add(head(option, chosen, onChoose), CabinPlan.ofSeats(option.aircraft().seats()), facts(option));
    }

    private static Div head(Offer.Option option, boolean chosen, IntConsumer onChoose) {
        var aircraft = option.aircraft();
        var radio = new HtmlContainer("input");
        radio.getElement().setAttribute("type", "radio").setAttribute("name", "option");
        radio.getElement().setAttribute("checked", chosen);
        radio.getElement().setAttribute("value", String.valueOf(option.no()));
        radio.getElement().addEventListener("change", change -> onChoose.accept(option.no()));
        var sub = "Option %s · %s%s"
                .formatted(
                        option.letter(), aircraft.category(), aircraft.year() == null ? "" : " · " + aircraft.year());
        var price = new TwoLine(Tags.bold(PublicFormats.amount(option.total())), currency(option) + ", taxes included")
                .right();
        var head = new Div(radio, new TwoLine(Tags.bold(aircraft.type()), sub), Tags.spacer(), price);
        head.addClassName("head");
        return head;
    }

    private static String currency(Offer.Option option) {
        return option.total().currency().getCurrencyCode();
    }

    private static UnorderedList facts(Offer.Option option) {
        var aircraft = option.aircraft();
        var list = new UnorderedList(fact("armchair", seats(aircraft)));
        list.addClassName("jv-included");
        aircraft.safety().forEach(programme -> list.add(fact("shield-check", programme + " operator")));
        aircraft.amenities().stream().limit(MOST_AMENITIES).forEach(amenity -> list.add(fact(icon(amenity), amenity)));
        if (option.operator() != null) {
            list.add(fact("plane", "Flown by " + option.operator()));
        }
        return list;
    }

    private static String seats(OfferedAircraft aircraft) {
        return aircraft.seats() == 1 ? "1 seat" : aircraft.seats() + " seats";
    }

    private static String icon(String amenity) {
        var words = amenity.toLowerCase(Locale.ROOT);
        if (words.contains("wi-fi") || words.contains("wifi") || words.contains("internet")) {
            return "wifi";
        }
        if (words.contains("bag") || words.contains("luggage")) {
            return "luggage";
        }
        return words.contains("cater") || words.contains("galley") || words.contains("coffee") ? "coffee" : "check";
    }

    private static ListItem fact(String icon, String words) {
        return new ListItem(new Component[] {Icons.of(icon), Tags.text(words)});
    }
}
