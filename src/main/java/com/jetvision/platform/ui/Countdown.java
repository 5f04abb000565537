package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** What is left until an instant; ticks in the browser, so that the server pushes nothing. */
@Tag("jv-countdown")
public class Countdown extends Component {
    public Countdown(Instant until) {
        BrowserModules.load(this, "countdown.js");
        until(until);
    }

    public void until(Instant until) {
        getElement().setAttribute("until", until.toString());
    }
}
