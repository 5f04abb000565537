package com.jetvision.requests.ui;

import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.NavCounts;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestLinks;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many requests are open, beside their entry in the navigation. */
@Component
class RequestCount implements NavCounts {
    private static final Set<Role> SELLERS = Set.of(Role.AGENT, Role.ADMIN);
    private final RequestBoard board;
    private final Who who;

    RequestCount(RequestBoard board, Who who) {
        this.board = board;
        this.who = who;
    }

    @Override
    public String path() {
        return RequestLinks.LIST;
    }

    @Override
    public long count() {
        return SELLERS.contains(who.actor().role()) ? board.count(RequestFilter.ALL_OPEN) : 0;
    }
}
