package com.jetvision.shell;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What a page of settings is made of: links to its parts, the parts, and in them a line a setting. */
final class SettingsParts {
    private SettingsParts() {}

    static Nav rail(String page) {
        var rail = new Nav(
                entry(page, "user", "Profile", "profile"),
                entry(page, "percent", "Prices", "prices"),
                entry(page, "sun", "Appearance and formats", "appearance"));
        rail.addClassNames("jv-rail", "plain");
        rail.setAriaLabel("Parts of the settings");
        return rail;
    }

    private static Anchor entry(String page, String icon, String label, String part) {
        var link = new Anchor(page + "#" + part);
        link.add(Icons.of(icon), new Span(label));
        return link;
    }

    static Section section(String id, String title, Component... settings) {
        var section = new Section(new Header(new H2(title)));
        section.add(settings);
        section.addClassName("jv-sec");
        section.setId(id);
        return section;
    }

    static Div setting(String label, String explanation, Component field) {
        field.getElement().setAttribute("aria-label", label);
        var line = new Div(TwoLine.named(label, explanation), field);
        line.addClassName("jv-set");
        return line;
    }
}
