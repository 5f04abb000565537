package com.jetvision.conversations.ui;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.conversations.Conversations;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the conversation beside a request's room. */
@Component
public class ConversationPanels {
    private final Conversations conversations;
    private final Agents agents;
    private final LiveUpdates live;
    private final Who who;
    private final Clock clock;

    ConversationPanels(Conversations conversations, Agents agents, LiveUpdates live, Who who, Clock clock) {
        this.conversations = conversations;
        this.agents = agents;
        this.live = live;
        this.who = who;
        this.clock = clock;
    }

    public ConversationPanel of(RequestId request) {
        return new ConversationPanel(this, request);
    }

    Conversations conversations() {
        return conversations;
    }

    LiveUpdates live() {
        return live;
    }

    Clock clock() {
        return clock;
    }

    /** The reader's own zone: nothing said is at an airport. */
    ZoneId zone() {
        return agents.me().timeZone();
    }

    /** What a reader's inbox hears of: an agent's own deals, an operator's own requests, an admin's house. */
    Ref mine() {
        return switch (who.actor().role()) {
            case AGENT -> new AgentId(who.person());
            case OPERATOR -> new OperatorId(Objects.requireNonNull(agents.me().operator()));
            case ADMIN, MACHINE, VISITOR -> who.organization();
        };
    }

    boolean forOperator() {
        return who.actor().role() == Role.OPERATOR;
    }
}
