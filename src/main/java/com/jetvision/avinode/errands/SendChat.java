package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.conversations.Conversations;
import com.jetvision.conversations.MessageHurried;
import com.jetvision.conversations.MessageId;
import com.jetvision.conversations.MessageSaid;
import com.jetvision.conversations.MessageStatus;
import com.jetvision.conversations.OutgoingMessage;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.GiveUp;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.Jobs;
import com.jetvision.requests.RequestTrips;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what the agent says to the operator's thread at the marketplace. */
@Component
class SendChat implements JobHandler {
    private final Jobs jobs;
    private final Conversations conversations;
    private final RequestTrips trips;
    private final ApiDoor door;
    private final AvinodeClient avinode;
    private final SentChat sentChat;

    record Errand(UUID message) {}

    SendChat(
            Jobs jobs,
            Conversations conversations,
            RequestTrips trips,
            ApiDoor door,
            AvinodeClient avinode,
            SentChat sentChat) {
        this.jobs = jobs;
        this.conversations = conversations;
        this.trips = trips;
        this.door = door;
        this.avinode = avinode;
        this.sentChat = sentChat;
    }

    @EventListener
    void said(MessageSaid event) {
        jobs.enqueue(kind(), event.key(), new Errand(event.message().value()));
    }

    @EventListener
    void hurried(MessageHurried event) {
        jobs.hurry(kind(), event.key());
    }

    @Override
    public String kind() {
        return "avinode-send-chat";
    }

    @Override
    public Finish run(Job job) {
        var message = conversations.outgoing(message(job));
        if (message.status() != MessageStatus.SENDING && message.status() != MessageStatus.SENT) {
            return Finish.NOTHING; // delivered by an earlier attempt whose end was not heard
        }
        var organization = Optional.ofNullable(job.organization()).orElseThrow();
        var access = door.of(organization, trips.agentOf(message.request()));
        var rfq = rfq(message);
        var sent = door.call(() -> alreadySent(job, access, rfq, message.text())
                .orElseGet(() -> avinode.chat(access, rfq, message.text())));
        return () -> conversations.delivered(message.id(), sent);
    }

    /** An attempt before this one may have been heard though its answer was not. */
    private Optional<String> alreadySent(Job job, Access access, String rfq, String text) {
        return job.attempt() == 1 ? Optional.empty() : sentChat.find(access, rfq, text);
    }

    private String rfq(OutgoingMessage message) {
        return Optional.ofNullable(message.avinodeThreadId())
                .or(() -> trips.rfqOf(message.request(), message.operator()))
                .orElseThrow(
                        () -> new GiveUp("Avinode has no thread with this operator yet. Send them the RFQ first."));
    }

    @Override
    public void delayed(Job job, String error) {
        conversations.delayed(message(job), error + " It goes out as soon as that works again.");
    }

    @Override
    public void givenUp(Job job, String error) {
        conversations.notSent(message(job), error);
    }

    private static MessageId message(Job job) {
        return new MessageId(job.payload(Errand.class).message());
    }
}
