package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.MessageView;
import com.jetvision.conversations.Side;
import com.jetvision.conversations.Talk;
import com.jetvision.conversations.TalkThread;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What was said and where one answers; one thread, or all of a request's as one. */
class TalkPane extends Composite<Div> {
    private static final int PAGE = 100;
    private final ConversationPanels tools;
    private final RequestId request;
    private final IntFunction<Talk> source;
    private final TalkLog log;
    private final Composer composer;
    private final Map<ConversationId, Long> newSince = new HashMap<>();
    private Consumer<Talk> shown = talk -> {};
    private @Nullable ConversationId only;
    private int most = PAGE;
    private boolean watched;

    TalkPane(ConversationPanels tools, RequestId request, IntFunction<Talk> source) {
        this.tools = tools;
        this.request = request;
        this.source = source;
        this.log = new TalkLog(this::earlier, this::watched);
        this.composer = new Composer("talk " + request.value(), this::say);
        getContent().addClassName("jv-talk-body");
        getContent().add(log, composer);
    }

    void onShown(Consumer<Talk> listener) {
        shown = listener;
    }

    /** Reads the database and shows what is different. */
    void load() {
        var talk = source.apply(most);
        var said = said(talk);
        talk.threads().forEach(thread -> newSince.putIfAbsent(thread.id(), thread.lastRead()));
        if (watched && !log.hasNewLine()) {
            talk.threads().forEach(thread -> newSince.put(thread.id(), heardUpTo(said, thread.id())));
        }
        log.show(TalkEntry.of(said, this::isNew, tools.zone()), names(talk), talk.more(), tools);
        composer.offer(recipients(talk), lastHeard(said));
        shown.accept(talk);
        if (watched) {
            markRead(talk, said);
        }
    }

    /** Shows one thread's words alone, or all of them again. */
    void only(@Nullable ConversationId thread) {
        only = thread;
        load();
    }

    private void earlier() {
        most += PAGE;
        load();
    }

    private void watched(boolean now) {
        watched = now;
        if (now) {
            var talk = source.apply(most);
            markRead(talk, said(talk));
        }
    }

    private void say(Recipient to, String text, UUID typing) {
        var thread = to.thread() == null ? tools.conversations().notes(request) : to.thread();
        tools.conversations().say(thread, text, typing);
        newSince.clear();
        load();
        log.toEnd();
    }

    private List<MessageView> said(Talk talk) {
        var thread = only;
        return thread == null
                ? talk.messages()
                : talk.messages().stream()
                        .filter(message -> message.conversation().equals(thread))
                        .toList();
    }

    private boolean isNew(MessageView message) {
        return !message.mine()
                && message.side() != Side.SYSTEM
                && message.seq() > newSince.getOrDefault(message.conversation(), Long.MAX_VALUE);
    }

    /** Only what this reader has on the screen is read, and only where something was unread. */
    private void markRead(Talk talk, List<MessageView> said) {
        talk.threads().stream().filter(thread -> thread.unread() > 0).forEach(thread -> {
            var upTo = heardUpTo(said, thread.id());
            if (upTo > thread.lastRead()) {
                tools.conversations().markRead(thread.id(), upTo);
            }
        });
    }

    private static long heardUpTo(List<MessageView> said, ConversationId thread) {
        return said.stream()
                .filter(message -> message.conversation().equals(thread))
                .mapToLong(MessageView::seq)
                .max()
                .orElse(0);
    }

    private List<Recipient> recipients(Talk talk) {
        var thread = only;
        return Recipient.of(
                talk.threads().stream()
                        .filter(candidate -> thread == null || candidate.id().equals(thread))
                        .toList(),
                thread == null
                        && !tools.forOperator()
                        && talk.threads().stream().noneMatch(TalkThread::internal));
    }

    /** The thread that spoke last is the one that is answered, unless the reader chooses. */
    private static @Nullable ConversationId lastHeard(List<MessageView> said) {
        return said.reversed().stream()
                .filter(message -> message.side() == Side.OPERATOR || message.side() == Side.HOUSE)
                .map(MessageView::conversation)
                .findFirst()
                .orElse(null);
    }

    private static Map<ConversationId, TalkThread> names(Talk talk) {
        var names = new HashMap<ConversationId, TalkThread>();
        talk.threads().forEach(thread -> names.put(thread.id(), thread));
        return names;
    }
}
