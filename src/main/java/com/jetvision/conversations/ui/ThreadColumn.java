package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.ConversationStatus;
import com.jetvision.conversations.TalkThread;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** One thread in the inbox: with whom, what was said, and where one answers. */
class ThreadColumn extends Composite<Div> {
    private final transient ConversationPanels tools;
    private final ConversationId thread;
    private final TalkPane pane;
    private final Div head = new Div();
    private TalkThread shown;

    ThreadColumn(ConversationPanels tools, ConversationId thread) {
        this.tools = tools;
        this.thread = thread;
        this.shown = tools.conversations().thread(thread, 1).threads().getFirst();
        this.pane = new TalkPane(
                tools, shown.request(), most -> tools.conversations().thread(thread, most));
        head.addClassNames("jv-talk-head", "row");
        getContent().addClassName("jv-talk");
        getContent().add(head, pane);
        pane.onShown(talk -> head(talk.threads().getFirst()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        load();
    }

    void load() {
        pane.load();
    }

    ConversationId thread() {
        return thread;
    }

    TalkThread head() {
        return shown;
    }

    private void head(TalkThread now) {
        shown = now;
        head.removeAll();
        var back = Icons.button("chevron-left", "All conversations");
        back.addClassName("phone");
        back.addClickListener(click -> UI.getCurrent().navigate(InboxLinks.INBOX));
        var face = new Avatar(now.with());
        face.addClassName(tools.forOperator() ? "agent" : now.internal() ? "client" : "operator");
        face.getElement().setAttribute("aria-hidden", "true");
        head.add(back, face, TwoLine.named(now.with(), explanation(now)), Tags.spacer());
        if (!tools.forOperator() && !now.internal()) {
            head.add(isOpen(now) ? resolve() : reopen());
        }
    }

    private static String explanation(TalkThread now) {
        return now.internal() ? "Only your team sees this" : StatusWords.label(now.status());
    }

    private static boolean isOpen(TalkThread now) {
        return now.status() == ConversationStatus.ACTIVE || now.status() == ConversationStatus.AWAITING_RESPONSE;
    }

    private Button resolve() {
        var button = Icons.button("check", "Resolve");
        button.addClickListener(click -> {
            tools.conversations().resolve(thread);
            Toasts.undo("Conversation resolved", () -> tools.conversations().reopen(thread));
        });
        return button;
    }

    private Button reopen() {
        var button = Icons.button("undo-2", "Open again");
        button.addClickListener(click -> tools.conversations().reopen(thread));
        return button;
    }
}
