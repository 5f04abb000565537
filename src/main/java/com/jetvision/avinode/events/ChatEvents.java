package com.jetvision.avinode.events;

import com.jetvision.conversations.Conversations;
import com.jetvision.conversations.OperatorMessage;
import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.Refused;
import com.jetvision.requests.RequestId;
import org.springframework.stereotype.Component;

/** Brings the operators' messages, and the echo of our own, into the conversation. */
@Component
class ChatEvents {
    private final Conversations conversations;
    private final Operators operators;

    ChatEvents(Conversations conversations, Operators operators) {
        this.conversations = conversations;
        this.operators = operators;
    }

    Links heard(RequestId request, Payload event) {
        var data = event.at("data");
        var sender = data.at("sender");
        var ours = sender.required("kind").equals("iso_agent");
        var operator = operator(event, sender, ours);
        conversations.heard(new OperatorMessage(
                request,
                operator,
                data.required("messageId"),
                data.required("text"),
                sender.text("name").orElse(null),
                ours,
                event.text("threadId").orElse(null),
                event.time("timestamp").orElseThrow(() -> new Refused("The event has no time."))));
        return new Links(request.value(), null, null, operator.value(), null);
    }

    /** Who wrote, or whom we wrote to; an operator met for the first time in a message is known from then on. */
    private OperatorId operator(Payload event, Payload sender, boolean ours) {
        var id = event.text("operatorId")
                .or(() -> sender.text("operatorId"))
                .orElseThrow(() -> new Refused("The message names no operator."));
        return operators
                .byAvinodeId(id)
                .map(profile -> profile.id())
                .orElseGet(() -> operators.heard(
                        OperatorHeard.of(id, ours ? id : sender.text("name").orElse(id))));
    }
}
