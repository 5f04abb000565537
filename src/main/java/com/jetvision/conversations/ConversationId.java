package com.jetvision.conversations;

import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one thread; the database makes it, so that two who open the same thread at once get one. */
public record ConversationId(UUID value) implements Ref {}
