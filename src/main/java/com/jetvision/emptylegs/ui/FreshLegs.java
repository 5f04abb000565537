package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.NavCounts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many empty legs nobody has looked at, beside their entry in the navigation. */
@Component
class FreshLegs implements NavCounts {
    private static final Set<Role> SELLERS = Set.of(Role.AGENT, Role.ADMIN);
    private final EmptyLegMatches matches;
    private final Who who;

    FreshLegs(EmptyLegMatches matches, Who who) {
        this.matches = matches;
        this.who = who;
    }

    @Override
    public String path() {
        return EmptyLegLinks.MATCHES;
    }

    @Override
    public long count() {
        return SELLERS.contains(who.actor().role()) ? matches.fresh() : 0;
    }

    @Override
    public boolean unread() {
        return true;
    }
}
