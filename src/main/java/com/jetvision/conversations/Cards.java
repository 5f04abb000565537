package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.conversations.Messages.Sender;
import com.jetvision.conversations.Messages.Shown;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.security.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts records into threads as cards: one for each, which changes where it stands when the record changes. */
@Component
class Cards {
    private static final Sender NOBODY = new Sender(Side.SYSTEM, null, null, "");
    private final Messages messages;
    private final Threads threads;
    private final Agents agents;
    private final Who who;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Cards(
            Messages messages,
            Threads threads,
            Agents agents,
            Who who,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.threads = threads;
        this.agents = agents;
        this.who = who;
        this.json = json;
        this.events = events;
    }

    static String key(String kind, Ref record) {
        return kind + ":" + record.value();
    }

    /** What the agent did, shown as the agent's word. */
    void byAgent(ThreadRow thread, AgentId agent, String key, ContentType type, Card card, Instant at) {
        byAgent(Map.of(thread, card), agent, key, type, at);
    }

    /** As {@link #byAgent}, in many threads at once. */
    void byAgent(Map<ThreadRow, Card> all, AgentId agent, String key, ContentType type, Instant at) {
        var sender = sender(agent);
        var shown = new ArrayList<Shown>();
        all.forEach((thread, card) -> shown.add(shown(thread, sender, key, type, card, at)));
        messages.cards(shown);
        all.keySet().forEach(thread -> changed(thread, at));
    }

    /** What the operator did, shown as the operator's word: new to the agent until it is read. */
    void byOperator(ThreadRow thread, String key, ContentType type, Card card, Instant at) {
        if (thread.operator() != null) {
            put(thread, operator(thread), key, type, card, at);
            threads.move(thread, ConversationStatus.ACTIVE);
        }
    }

    /** The operator's words alone; the same key is said once. */
    void words(ThreadRow thread, String key, @Nullable String words, Instant at) {
        if (thread.operator() != null && words != null && !words.isBlank()) {
            messages.cards(List.of(words(thread, operator(thread), key, words, at)));
            changed(thread, at);
        }
    }

    /** What nobody of the two said: a payment, a deal closed. */
    void byNobody(ThreadRow thread, String key, ContentType type, Card card, Instant at) {
        put(thread, NOBODY, key, type, card, at);
    }

    /** What an operator did, and in which words, if it used any; at most one in each thread. */
    record Said(
            ThreadRow thread,
            String wordsKey,
            @Nullable String words,
            String key,
            ContentType type,
            Card card,
            Instant at) {}

    /** As {@link #byOperator}, of many at once, each after the words that came with it. */
    void byOperators(List<Said> all) {
        var shown = new ArrayList<Shown>();
        for (var said : all) {
            var thread = said.thread();
            var sender = operator(thread);
            if (said.words() != null && !said.words().isBlank()) {
                shown.add(words(thread, sender, said.wordsKey(), said.words(), said.at()));
            }
            shown.add(shown(thread, sender, said.key(), said.type(), said.card(), said.at()));
        }
        messages.cards(shown);
        all.forEach(said -> changed(said.thread(), said.at()));
        threads.move(all.stream().map(Said::thread).toList(), ConversationStatus.ACTIVE);
    }

    /** One centred line: what happened. */
    void line(ThreadRow thread, String key, String sentence, Instant at) {
        messages.cards(List.of(new Shown(thread, NOBODY, key, ContentType.WORKFLOW_UPDATE, sentence, null, at)));
        changed(thread, at);
    }

    /** The record moved on: its card says so, if there is one. */
    void state(ThreadRow thread, String key, ContentType type, String state, @Nullable String note, Instant at) {
        if (messages.cardState(thread, key, type, state, note)) {
            changed(thread, at);
        }
    }

    void move(Collection<ThreadRow> all, ConversationStatus next) {
        threads.move(all, next);
    }

    private void put(ThreadRow thread, Sender sender, String key, ContentType type, Card card, Instant at) {
        messages.cards(List.of(shown(thread, sender, key, type, card, at)));
        changed(thread, at);
    }

    private Shown shown(ThreadRow thread, Sender sender, String key, ContentType type, Card card, Instant at) {
        return new Shown(thread, sender, key, type, card.line(), json.writeValueAsString(card), at);
    }

    private static Shown words(ThreadRow thread, Sender sender, String key, String words, Instant at) {
        return new Shown(thread, sender, key, ContentType.TEXT, words.strip(), null, at);
    }

    private static Sender operator(ThreadRow thread) {
        return Sender.operator(Objects.requireNonNull(thread.operator()), thread.operatorName());
    }

    private void changed(ThreadRow thread, Instant at) {
        events.publishEvent(new ThreadChanged(thread.id(), thread.request(), thread.agent(), thread.operator(), at));
    }

    /** The admin who acts on an agent's deal says so in the admin's own name. */
    private Sender sender(AgentId agent) {
        UUID person = who.actor().person();
        return person != null
                ? Sender.agent(person, who.actor().name())
                : Sender.agent(agent.value(), agents.get(agent).fullName());
    }
}
