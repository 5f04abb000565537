package com.jetvision.dashboards;

import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A titled list of deals; while it is empty it says so in one line. */
class DealList extends Composite<Panel> {
    private final UnorderedList list = new UnorderedList();
    private final Span corner = Tags.text("", "row");
    private final Span nothing;
    private final Panel panel;

    DealList(String title, String nothing, Component... heads) {
        this.nothing = Tags.text(nothing, "jv-nothing");
        list.addClassNames("jv-links");
        panel = new Panel(title).action(corner);
        panel.add(heads);
        panel.add(list, this.nothing);
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    void show(List<? extends Component> rows) {
        list.removeAll();
        rows.forEach(list::add);
        list.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }

    /** What stands at the right of the title, in place of what stood there. */
    void corner(Component... content) {
        corner.removeAll();
        corner.add(content);
    }

    /** "All 5" as a link to the list that holds them; nothing while there are none. */
    void all(int count, String address) {
        if (count == 0) {
            corner.removeAll();
            return;
        }
        var link = new Anchor(address, "All " + count);
        link.addClassName("jv-all");
        link.getElement().setAttribute("router-link", true);
        corner(link);
    }
}
