package com.jetvision.avinode.events;

/** What something that Avinode says is about: a trip, as the signed events are, or the house as a whole. */
sealed interface Topic permits EventType, HouseTopic {
    String code();
}
