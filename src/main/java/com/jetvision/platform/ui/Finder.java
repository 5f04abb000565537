package com.jetvision.platform.ui;

import com.jetvision.platform.security.Role;
import java.util.List;
import java.util.Set;

/**
 * A module's answers in the command palette, asked at each keystroke: few, quick, and only what the reader may see. The
 * palette shows those of lower {@link #order} first.
 */
public interface Finder {
    int order();

    /** Empty text asks for what is offered before anything is typed. */
    List<Found> find(String text, int most);

    /** Whom it is asked for. */
    default Set<Role> roles() {
        return Set.of(Role.AGENT, Role.ADMIN);
    }
}
