package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** An ECharts picture; its label says in words what it shows. */
@Tag("jv-chart")
public class Chart extends Component implements HasStyle {
    /** {@code option} is ECharts' own JSON, colours written as {@code var(--jv-…)}. */
    public Chart(String option, String label) {
        BrowserModules.load(this, "chart.js");
        getElement().setAttribute("role", "img");
        show(option, label);
    }

    public void show(String option, String label) {
        getElement().setAttribute("option", option);
        getElement().setAttribute("aria-label", label);
    }
}
