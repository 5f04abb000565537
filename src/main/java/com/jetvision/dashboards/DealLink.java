package com.jetvision.dashboards;

import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;

/** A row of a dashboard's list: the whole of it is a link to the room. */
class DealLink extends ListItem {
    DealLink(String look, RequestId request, String tab, Component... cells) {
        var link = new Anchor(RequestLinks.at(request, tab), cells);
        link.addClassNames("jv-item", look);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }
}
