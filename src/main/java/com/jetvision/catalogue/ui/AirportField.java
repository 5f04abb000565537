package com.jetvision.catalogue.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.ui.Icons;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Finds an airport by code, city or name. What is typed and left is taken when it can only mean one airport; otherwise it
 * stays in the field, with a sentence below, and {@link #text()} still holds it.
 */
public class AirportField extends ComboBox<Airport> {
    private static final String ROW = """
            <div class="jv-airport"><span class="code">${item.code}</span>
            <span class="jv-cell"><span>${item.name}</span><small>${item.place}</small></span>
            <small>${item.zone}</small></div>""";
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);
    private final Airports airports;
    private String unknown = "";
    private Runnable typed = () -> {};

    public AirportField(String label, Airports airports, Clock clock) {
        super(label);
        this.airports = airports;
        setPrefixComponent(Icons.of("map-pin"));
        setItems(query -> airports.find(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                .skip(query.getOffset()));
        setItemLabelGenerator(airport -> airport.code() + "  " + airport.shortName());
        setRenderer(LitRenderer.<Airport>of(ROW)
                .withProperty("code", Airport::code)
                .withProperty("name", Airport::shortName)
                .withProperty("place", Airport::place)
                .withProperty("zone", airport -> ZONE.format(clock.instant().atZone(airport.zone()))));
        addClassName("jv-airport-field");
        setManualValidation(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(custom -> text(custom.getDetail()));
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                unknown = "";
                setInvalid(false);
            }
            typed.run();
        });
    }

    /** The chosen airport's code, or what was typed and is not known. */
    public String text() {
        return getValue() == null ? unknown : getValue().code();
    }

    /** Takes a code, or words that fit one airport only; anything else is kept as it is and said to be unknown. */
    public void text(String words) {
        var found = airports.find(words, 2);
        var exact = airports.byCode(words);
        if (exact.isPresent()) {
            setValue(exact.get());
        } else if (found.size() == 1) {
            setValue(found.getFirst());
        } else {
            keep(words.strip(), found.isEmpty());
        }
    }

    /** Runs whenever {@link #text()} may answer something new, known or not. */
    public void onTyped(Runnable listener) {
        typed = listener;
    }

    private void keep(String text, boolean nothing) {
        unknown = text;
        boolean told = getValue() != null;
        clear();
        refuse(nothing);
        if (!told) {
            typed.run();
        }
    }

    private void refuse(boolean nothing) {
        setInvalid(!unknown.isEmpty());
        setErrorMessage(
                nothing
                        ? "We do not know this airport. Type its code, its city or its name."
                        : "Several airports fit. Choose one of the list.");
    }
}
