package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** The drawer at the right with one row's details: head with status and close, sections, acts in a fixed foot. */
public class DetailPane extends Section {
    private final Header header = new Header();
    private final Div body = new Div();
    private final Footer footer = new Footer();

    public DetailPane(String title, Runnable close) {
        addClassName("jv-detail");
        setAriaLabel(title);
        var shut = Icons.button("x", "Close");
        shut.addClickListener(click -> close.run());
        var heading = new H2(title);
        heading.addClassName("cut");
        header.add(heading, Tags.spacer(), shut);
        add(header, body);
    }

    /** What stands left of the close button. */
    public DetailPane status(Component status) {
        header.addComponentAtIndex(2, status);
        return this;
    }

    public DetailPane section(String title, Component... content) {
        var section = new Section(new H3(title));
        section.add(content);
        body.add(section);
        return this;
    }

    /** A section that needs no title. */
    public DetailPane section(Component... content) {
        body.add(new Section(content));
        return this;
    }

    public DetailPane acts(Component... acts) {
        footer.add(acts);
        add(footer);
        return this;
    }
}
