package com.jetvision.dashboards;

import com.jetvision.platform.ui.ReaderClock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a whole dashboard in one transaction. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
class Overviews {
    private static final int ROWS = 5;
    private static final int MONTHS = 6;
    private final DashboardQuery query;
    private final Pipeline pipeline;
    private final WaitingDeals waiting;
    private final OpenPapers papers;
    private final Departures departures;
    private final Months months;
    private final ReaderClock clock;

    Overviews(
            DashboardQuery query,
            Pipeline pipeline,
            WaitingDeals waiting,
            OpenPapers papers,
            Departures departures,
            Months months,
            ReaderClock clock) {
        this.query = query;
        this.pipeline = pipeline;
        this.waiting = waiting;
        this.papers = papers;
        this.departures = departures;
        this.months = months;
        this.clock = clock;
    }

    /** One's own deals; those of the whole house when an admin asks for the team. */
    Overview now(boolean team) {
        var scope = query.scope(team);
        var time = clock.now();
        var midnight = time.today().plusDays(1).atStartOfDay(time.zone()).toInstant();
        return new Overview(
                time,
                pipeline.stages(scope),
                waiting.expiringUntil(midnight, scope),
                waiting.first(scope, ROWS),
                papers.proposals(scope, ROWS),
                papers.due(scope, ROWS),
                departures.next(scope, ROWS),
                months.last(MONTHS, time.zone(), scope));
    }
}
