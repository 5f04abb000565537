package com.jetvision.workspace;

import com.jetvision.conversations.ui.ConversationPanel;
import com.jetvision.platform.ui.PaperPane;
import com.jetvision.platform.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The deal at the left; at the right the talk, or the paper of the open tab with the talk one segment away. Where there is
 * no room for both sides, one at a time behind two segments.
 */
class RoomSides extends Div {
    static final String TALK = "talk";
    static final String PAPER = "paper";
    private final Tab deal = new Tab("Trip and quotes");
    private final Tab other = new Tab(RoomTab.TALK);
    private final Tabs narrow = Segments.views(deal, other);
    private final Tab paperTab = new Tab("Preview");
    private final Tab talkTab = new Tab(RoomTab.TALK);
    private final Tabs wide = Segments.views(paperTab, talkTab);
    private final Div place = new Div();
    private final Div aside = new Div();
    private final RoomBody body;
    private RoomTab tab = RoomTab.QUOTES;
    private String side = "";
    private String talkLabel = RoomTab.TALK;

    RoomSides(RoomBody body, ConversationPanel talk, Consumer<String> go) {
        this.body = body;
        addClassName("jv-room");
        named(narrow, "Sides of the room", index -> go.accept(index == 0 ? "" : hasPaper() ? PAPER : TALK));
        named(wide, "Paper or conversation", index -> go.accept(index == 0 ? PAPER : TALK));
        talk.onUnread(this::unread);
        var segments = new Div(narrow);
        segments.addClassName("phone");
        var head = new Div(wide);
        head.addClassName("jv-aside-head");
        place.addClassName("jv-aside-paper");
        aside.addClassName("jv-aside");
        aside.add(head, place, talk);
        add(segments, body, aside);
    }

    /** {@link #TALK}, {@link #PAPER}, or anything else for the deal. */
    void show(String side, RoomTab tab) {
        this.side = side;
        this.tab = tab;
        var paper = body.paper();
        place.removeAll();
        if (paper != null) {
            place.add(paper);
            paper.onChange(this::arrange);
        }
        arrange();
    }

    private void arrange() {
        boolean paper = hasPaper();
        boolean talks = side.equals(TALK) || !paper;
        boolean here = side.equals(TALK) || (side.equals(PAPER) && paper);
        setClassName("paper", paper);
        getElement().setAttribute("show", here ? TALK : "deal");
        aside.getElement().setAttribute("show", talks ? TALK : PAPER);
        narrow.setSelectedIndex(here ? 1 : 0);
        wide.setSelectedIndex(talks ? 1 : 0);
        deal.setLabel(tab.side());
        paperTab.setLabel(tab.paper());
        talkTab.setLabel(talkLabel);
        other.setLabel(paper ? tab.paper() : talkLabel);
    }

    private boolean hasPaper() {
        @Nullable PaperPane paper = body.paper();
        return paper != null && !paper.isEmpty();
    }

    private void unread(long count) {
        talkLabel = count == 0 ? RoomTab.TALK : RoomTab.TALK + " " + count;
        arrange();
    }

    private static void named(Tabs tabs, String name, Consumer<Integer> chosen) {
        tabs.getElement().setAttribute("aria-label", name);
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(tabs.getSelectedIndex());
            }
        });
    }
}
