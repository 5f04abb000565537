package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Every thread of the reader: the list at the left, one thread, and what it is about. On a phone one after the other. */
@Route(InboxLinks.INBOX)
@RouteAlias(InboxLinks.THREAD)
@PageTitle("Conversations")
@Menu(title = "Conversations", order = 20, icon = "messages-square")
@RolesAllowed({"AGENT", "ADMIN", "OPERATOR"})
class ConversationsView extends Div implements BeforeEnterObserver {
    private final transient ConversationPanels tools;
    private final transient ThreadFacts facts;
    private final InboxList list;
    private final Div body = new Div();
    private @Nullable ThreadColumn column;

    ConversationsView(ConversationPanels tools, ThreadFacts facts, LiveUpdates live) {
        this.tools = tools;
        this.facts = facts;
        this.list = new InboxList(tools);
        addClassName("jv-page");
        body.addClassName("jv-inbox");
        body.setClassName("two", tools.forOperator());
        add(new PageHead("Conversations"), body);
        live.bind(this, tools.mine(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = InboxLinks.threadFrom(event);
        body.setClassName("open", named != null);
        list.load(named);
        show(named != null ? named : list.first());
    }

    private void refresh() {
        list.load(column == null ? null : column.thread());
        if (column != null) {
            column.load();
        } else {
            show(list.first());
        }
    }

    private void show(@Nullable ConversationId thread) {
        body.removeAll();
        body.add(list);
        column = thread == null ? null : new ThreadColumn(tools, thread);
        list.mark(thread);
        if (column == null) {
            body.add(new EmptyState(
                    "messages-square", "No conversations yet", "They begin when a request goes to operators."));
        } else {
            body.add(column);
            if (!tools.forOperator()) {
                body.add(new ThreadSide(facts, column.head(), tools.clock()));
            }
        }
    }
}
