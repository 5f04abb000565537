package com.jetvision.platform.events;

import java.util.UUID;

/** Names one record of any kind; each module has its own record type for it. */
public interface Ref {
    UUID value();
}
