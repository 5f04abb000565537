package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;

/** The frame of every page that a client opens by a private link: the house above, who it is and is not below. */
public class PublicPage extends Div {
    public PublicPage() {
        addClassName("jv-public");
    }

    /** Shows the page of a house; the statement of 14 CFR 295.23 stands in its foot. */
    public void show(House house, Component[] actions, Component... content) {
        removeAll();
        var head = new Header(mark(house.name(), house.paper()), Tags.spacer(), privacy(house.reader()));
        head.addClassName("jv-public-head");
        head.add(actions);
        if (!house.phone().isBlank()) {
            var call = new Anchor("tel:" + house.phone().replaceAll("[^+0-9]", ""), "");
            call.add(Icons.of("phone"));
            call.setAriaLabel("Call " + house.name() + ", " + house.phone());
            call.addClassName("jv-iconlink");
            head.add(call);
        }
        add(head);
        add(new Main(content));
        var foot = new Footer(Tags.text(house.statement()));
        foot.addClassName("jv-public-foot");
        add(foot);
    }

    /** Says that a link opens nothing, the same for every reason that is nobody's business. */
    public void closed(String title, String sentence) {
        removeAll();
        var head = new Header(mark("", ""));
        head.addClassName("jv-public-head");
        add(head, new Main(new EmptyState("link", title, sentence)));
    }

    private static Div mark(String name, String paper) {
        var words = new Div(Tags.text(name), Tags.small(paper));
        var image = new Image("ui/favicon.svg", "");
        var mark = new Div(image, words);
        mark.addClassName("jv-house");
        return mark;
    }

    private static Div privacy(String reader) {
        var note = Tags.row(Icons.of("lock"), Tags.text("Private link for " + reader));
        note.addClassNames("t13", "ink3", "desk");
        return note;
    }

    /** Whose page it is: the house, the paper's name and number, and for whom the link was made. */
    public record House(String name, String paper, String reader, String phone, String statement) {}
}
