package com.jetvision.conversations;

import com.jetvision.conversations.Messages.Sender;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what is said. Each operator of a request has a thread of its own, which no other operator sees; what
 * concerns client and money stands in the house's own. Agents read a request's threads as one.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'OPERATOR')")
public class Conversations {
    private static final int MOST_ROWS = 500;
    private static final int MOST_MESSAGES = 5000;
    private final Threads threads;
    private final Messages messages;
    private final TalkReading talk;
    private final InboxQueries inbox;
    private final Who who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversations(
            Threads threads,
            Messages messages,
            TalkReading talk,
            InboxQueries inbox,
            Who who,
            Clock clock,
            ApplicationEventPublisher events) {
        this.threads = threads;
        this.messages = messages;
        this.talk = talk;
        this.inbox = inbox;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /** A request's threads that the reader may see, those with operators first. */
    @Transactional(readOnly = true)
    public List<TalkThread> ofRequest(RequestId request) {
        return talk.threads(request);
    }

    /** All threads of a request as one talk, with at most the last {@code most} messages. */
    @Transactional(readOnly = true)
    public Talk talk(RequestId request, int most) {
        return talk.ofRequest(request, Math.min(most, MOST_MESSAGES));
    }

    /** One thread, with at most the last {@code most} messages. */
    @Transactional(readOnly = true)
    public Talk thread(ConversationId conversation, int most) {
        return talk.ofThread(conversation, Math.min(most, MOST_MESSAGES));
    }

    @Transactional(readOnly = true)
    public List<InboxRow> inbox(InboxGroup group, String text, int most) {
        return inbox.rows(group, text, Math.min(most, MOST_ROWS));
    }

    @Transactional(readOnly = true)
    public InboxCounts inboxCounts() {
        return inbox.counts();
    }

    /** In how many threads something waits to be read by the signed-in person. */
    @Transactional(readOnly = true)
    public long unread() {
        return inbox.unread();
    }

    /** The house's own thread of a request; made when it is first needed. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public ConversationId notes(RequestId request) {
        return threads.ofHouse(request).id();
    }

    /** Says something once, however often the same screen sends it: {@code clientMessageId} names the one typing of it. */
    public MessageId say(ConversationId conversation, String text, UUID clientMessageId) {
        var words = Words.said(text);
        var thread = threads.hold(conversation);
        var known = messages.typed(thread, me(thread), words, clientMessageId, firstStatus(thread), clock.instant());
        if (known.isEmpty()) {
            return messages.typedBefore(thread, clientMessageId);
        }
        said(thread, known.get());
        return known.get();
    }

    private void said(ThreadRow thread, MessageId message) {
        var now = clock.instant();
        var operator = thread.operator();
        if (operator == null) {
            join(thread);
            publish(changed(thread));
        } else if (byOperator()) {
            publish(heard(thread, operator, message, now));
        } else {
            join(thread);
            threads.move(thread, ConversationStatus.AWAITING_RESPONSE);
            publish(new MessageSaid(message, thread.id(), thread.request(), thread.agent(), operator, 1, now));
        }
    }

    /** Sends a message again that could not be sent. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void sayAgain(MessageId message) {
        var thread = threads.hold(messages.threadOf(message));
        var outgoing = messages.outgoing(message);
        if (!messages.move(outgoing, MessageStatus.SENDING, null)) {
            throw new Refused("This message is on its way already.");
        }
        int attempt = messages.nextAttempt(message);
        publish(new MessageSaid(
                message, thread.id(), thread.request(), thread.agent(), outgoing.operator(), attempt, clock.instant()));
    }

    /** Has a message that waits for the marketplace tried at once; where none waits nothing happens. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void hurry(MessageId message) {
        var thread = threads.hold(messages.threadOf(message));
        if (messages.outgoing(message).status() == MessageStatus.SENDING) {
            publish(new MessageHurried(
                    message, thread.id(), thread.agent(), messages.attempt(message), clock.instant()));
        }
    }

    /** The reader has seen what was heard up to {@code seq}; what came later stays unread. */
    public void markRead(ConversationId conversation, long seq) {
        var thread = threads.hold(conversation);
        if (threads.seen(thread, seq)) {
            publish(changed(thread));
        }
    }

    /** Takes a thread off the heap; the next word of the other side puts it back. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void resolve(ConversationId conversation) {
        move(conversation, ConversationStatus.RESOLVED);
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void reopen(ConversationId conversation) {
        move(conversation, ConversationStatus.ACTIVE);
    }

    private void move(ConversationId conversation, ConversationStatus next) {
        var thread = threads.hold(conversation);
        if (threads.move(thread, next)) {
            publish(changed(thread));
        }
    }

    /** What the marketplace tells; told twice it is heard once. */
    @PreAuthorize("hasRole('MACHINE')")
    public void heard(OperatorMessage message) {
        var thread = threads.withOperator(message.request(), message.operator());
        threads.knownAs(thread, message.avinodeThreadId());
        if (messages.isKnown(message.avinodeMessageId())) {
            return;
        }
        if (message.ours()) {
            echo(thread, message);
            return;
        }
        var name = Objects.requireNonNullElse(message.senderName(), thread.operatorName());
        messages.told(thread, Sender.operator(message.operator(), name), message, saidAt(message))
                .ifPresent(id -> publish(heard(thread, message.operator(), id, clock.instant())));
    }

    /** Our own words coming back, or words of ours that were typed at the marketplace itself. */
    private void echo(ThreadRow thread, OperatorMessage message) {
        var sent = messages.echoed(thread, message.text().strip());
        if (sent.isPresent()) {
            delivered(sent.get(), message.avinodeMessageId());
            return;
        }
        var name = Objects.requireNonNullElse(message.senderName(), "");
        messages.told(thread, Sender.agent(thread.agent().value(), name), message, saidAt(message))
                .ifPresent(id -> {
                    threads.move(thread, ConversationStatus.AWAITING_RESPONSE);
                    publish(changed(thread));
                });
    }

    /** A message of ours as it is to be sent, and how far it is already. */
    @PreAuthorize("hasRole('MACHINE')")
    @Transactional(readOnly = true)
    public OutgoingMessage outgoing(MessageId message) {
        return messages.outgoing(message);
    }

    /** The marketplace took a message of ours; a second time changes nothing. */
    @PreAuthorize("hasRole('MACHINE')")
    public void delivered(MessageId message, String avinodeMessageId) {
        var thread = threads.hold(messages.threadOf(message));
        var outgoing = messages.outgoing(message);
        messages.knownAs(message, avinodeMessageId);
        if (messages.move(outgoing, MessageStatus.DELIVERED, null)) {
            publish(new MessageDelivered(
                    message, thread.id(), thread.request(), thread.agent(), outgoing.operator(), clock.instant()));
        }
    }

    /** A message of ours could not go out yet and is tried again; the reason is the sentence that the agent reads. */
    @PreAuthorize("hasRole('MACHINE')")
    public void delayed(MessageId message, String reason) {
        var thread = threads.hold(messages.threadOf(message));
        if (messages.waits(message, reason)) {
            publish(changed(thread));
        }
    }

    /** A message of ours was given up; the reason is the sentence that the agent reads. */
    @PreAuthorize("hasRole('MACHINE')")
    public void notSent(MessageId message, String reason) {
        var thread = threads.hold(messages.threadOf(message));
        var outgoing = messages.outgoing(message);
        if (messages.move(outgoing, MessageStatus.FAILED, reason)) {
            publish(new MessageNotSent(
                    message,
                    thread.id(),
                    thread.request(),
                    thread.agent(),
                    outgoing.operator(),
                    thread.operatorName(),
                    reason,
                    clock.instant()));
        }
    }

    /** A clock that runs ahead over there does not put words below those that are still to come. */
    private Instant saidAt(OperatorMessage message) {
        var now = clock.instant();
        return message.at().isAfter(now) ? now : message.at();
    }

    private Sender me(ThreadRow thread) {
        var actor = who.actor();
        var operator = thread.operator();
        return byOperator() && operator != null
                ? Sender.operator(operator, actor.name())
                : Sender.agent(who.person(), actor.name());
    }

    /** An operator who reads here needs no marketplace to be told, and neither does the house itself. */
    private MessageStatus firstStatus(ThreadRow thread) {
        if (byOperator()) {
            return MessageStatus.DELIVERED;
        }
        return thread.operator() == null ? MessageStatus.SENT : MessageStatus.SENDING;
    }

    private void join(ThreadRow thread) {
        threads.join(thread, who.person());
    }

    private boolean byOperator() {
        return who.actor().role() == Role.OPERATOR;
    }

    private static MessageHeard heard(ThreadRow thread, OperatorId operator, MessageId message, Instant now) {
        return new MessageHeard(
                message, thread.id(), thread.request(), thread.agent(), operator, thread.operatorName(), now);
    }

    private ThreadChanged changed(ThreadRow thread) {
        return new ThreadChanged(thread.id(), thread.request(), thread.agent(), thread.operator(), clock.instant());
    }

    private void publish(DomainEvent event) {
        events.publishEvent(event);
    }
}
