package com.jetvision.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The line below a page's head that says what is wrong with the house; there only while something is. */
public class AlarmBanner extends Div {
    private static final String HEALTH = "admin/health";
    private List<String> shown = List.of();

    public AlarmBanner() {
        addClassNames("jv-note", "bad");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    public void show(List<String> alarms) {
        setVisible(!alarms.isEmpty());
        if (alarms.equals(shown)) {
            return; // else a screen reader would read it out with every refresh
        }
        shown = List.copyOf(alarms);
        removeAll();
        add(
                Icons.of("triangle-alert"),
                Tags.text(String.join(" ", alarms), "grow"),
                new Anchor(HEALTH, "System health"));
    }
}
