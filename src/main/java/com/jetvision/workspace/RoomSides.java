package com.jetvision.workspace;

import com.jetvision.conversations.ui.ConversationPanel;
import com.jetvision.platform.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;

/** The deal at the left, the talk at the right; where there is no room for both, one at a time behind two segments. */
class RoomSides extends Div {
    static final String TALK = "talk";
    private final Tab deal = new Tab("Trip and quotes");
    private final Tab talking = new Tab("Conversation");
    private final Tabs segments = Segments.views(deal, talking);

    RoomSides(RoomBody body, ConversationPanel talk, Consumer<String> go) {
        addClassName("jv-room");
        segments.getElement().setAttribute("aria-label", "Sides of the room");
        segments.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(segments.getSelectedIndex() == 1 ? TALK : "");
            }
        });
        talk.onUnread(count -> talking.setLabel(count == 0 ? "Conversation" : "Conversation " + count));
        var narrow = new Div(segments);
        narrow.addClassName("phone");
        add(narrow, body, talk);
    }

    /** {@link #TALK}, or anything else for the deal. */
    void show(String side, RoomTab tab) {
        boolean talks = side.equals(TALK);
        segments.setSelectedIndex(talks ? 1 : 0);
        deal.setLabel(tab.side());
        getElement().setAttribute("show", talks ? TALK : "deal");
    }
}
