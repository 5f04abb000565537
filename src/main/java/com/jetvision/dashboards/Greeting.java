package com.jetvision.dashboards;

import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.ReaderTime;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** Good morning, and what today is about. */
class Greeting extends Composite<Div> {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private final H2 hello = new H2();
    private final Span today = new Span();

    Greeting() {
        getContent().addClassName("jv-hello");
        getContent().add(hello, today);
    }

    void show(String name, ReaderTime time, int endingToday) {
        hello.setText("%s, %s".formatted(words(time.now().atZone(time.zone()).getHour()), name.split(" ", 2)[0]));
        today.setText(Formats.longDate(time.today()) + ending(endingToday));
    }

    private static String words(int hour) {
        return hour < NOON ? "Good morning" : hour < EVENING ? "Good afternoon" : "Good evening";
    }

    private static String ending(int quotes) {
        return switch (quotes) {
            case 0 -> "";
            case 1 -> " · 1 quote expires today";
            default -> " · " + quotes + " quotes expire today";
        };
    }
}
