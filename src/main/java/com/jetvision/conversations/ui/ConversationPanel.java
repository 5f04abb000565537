package com.jetvision.conversations.ui;

import com.jetvision.conversations.Talk;
import com.jetvision.conversations.TalkThread;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.LongConsumer;

/**
 * Everything that is said about one request, all its operators in one stream, live. Reads on attach; the room places it at
 * the right, or on a phone behind the second tab, and may listen to how much is unread.
 */
public class ConversationPanel extends Composite<Div> {
    private final TalkPane pane;
    private final ThreadFilter filter;
    private LongConsumer unread = count -> {};

    ConversationPanel(ConversationPanels tools, RequestId request) {
        this.pane = new TalkPane(tools, request, most -> tools.conversations().talk(request, most));
        this.filter = new ThreadFilter(pane::only);
        var head = new Div(Tags.row(new H2("Conversation"), Tags.spacer(), filter));
        head.addClassName("jv-talk-head");
        getContent().addClassName("jv-talk");
        getContent().getElement().setAttribute("role", "complementary").setAttribute("aria-label", "Conversation");
        getContent().add(head, pane);
        pane.onShown(this::shown);
        tools.live().bind(this, request, pane::load);
    }

    /** Told after each reading: how many messages this person has not seen, for the tab of a phone. */
    public void onUnread(LongConsumer listener) {
        unread = listener;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        pane.load();
    }

    private void shown(Talk talk) {
        filter.show(talk.threads());
        unread.accept(talk.threads().stream().mapToLong(TalkThread::unread).sum());
    }
}
