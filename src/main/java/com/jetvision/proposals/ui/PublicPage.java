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
    /** On a page that names no house, since its link opens nothing. */
    private static final String ANY_HOUSE =
            "Charter flights are arranged by an air charter broker, not a direct air carrier (14 CFR 295.23).";

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
        add(main(content), foot(house.statement()));
    }

    /** Says that a link opens nothing, the same for every reason that is nobody's business. */
    public void closed(String title, String sentence) {
        removeAll();
        var head = new Header(mark("", ""));
        head.addClassName("jv-public-head");
        add(head, main(new EmptyState("link", title, sentence).wholePage()), foot(ANY_HOUSE));
    }

    /** Where the link past the head leads. */
    private static Main main(Component... content) {
        var main = new Main(content);
        main.setId("main");
        return main;
    }

    private static Footer foot(String statement) {
        var foot = new Footer(Tags.text(statement));
        foot.addClassName("jv-public-foot");
        return foot;
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
