package com.jetvision.avinode.log;

import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one event of the inbox, by our own id: the sender's may be heard by several brokerages. */
public record WebhookEventId(UUID value) implements Ref {}
