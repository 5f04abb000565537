package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to empty legs that meet a watch: an agent reads and judges the own ones, an admin reads those of the house. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
public class EmptyLegMatches {
    private static final int LONGEST_PAGE = 500;
    private final MatchTable table;
    private final MatchQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    EmptyLegMatches(MatchTable table, MatchQueries queries, ApplicationEventPublisher events, Clock clock, Who who) {
        this.table = table;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** One page of those that the reader may see. */
    @Transactional(readOnly = true)
    public List<MatchRow> rows(MatchFilter filter, MatchSort sort, int offset, int limit) {
        return queries.rows(filter, sort, offset, Math.min(limit, LONGEST_PAGE));
    }

    @Transactional(readOnly = true)
    public int count(MatchFilter filter) {
        return queries.count(filter);
    }

    /** How many each standing cut of the list holds: of one watch, or of all when that is null. */
    @Transactional(readOnly = true)
    public Map<MatchGroup, Integer> counts(@Nullable WatchId watch) {
        return queries.counts(watch);
    }

    /** How many of one's own nobody has looked at. */
    @Transactional(readOnly = true)
    public int fresh() {
        return queries.fresh(who.person());
    }

    @Transactional(readOnly = true)
    public MatchRow get(MatchId id) {
        return queries.find(id).orElseThrow(() -> new NotFound("empty leg"));
    }

    /** It was looked at; an admin who reads a colleague's leaves it as new as it is. */
    public void look(MatchId id) {
        var me = new AgentId(who.person());
        if (table.view(id, me)) {
            events.publishEvent(new MatchViewed(id, me, clock.instant()));
        }
    }

    /** What becomes of this one rings the bell from now on; said twice it happens once. */
    public void like(MatchId id) {
        judge(id, MatchStatus.INTERESTED);
    }

    /** It stands in the way no more. */
    public void dismiss(MatchId id) {
        judge(id, MatchStatus.DISMISSED);
    }

    /** Neither of interest nor dismissed, as if one had only looked. */
    public void reconsider(MatchId id) {
        judge(id, MatchStatus.VIEWED);
    }

    private void judge(MatchId id, MatchStatus to) {
        var match = get(id);
        if (!match.mine()) {
            throw new Refused("This is a colleague's. Only who watches can judge it.");
        }
        var me = new AgentId(who.person());
        if (table.judge(id, me, to)) {
            events.publishEvent(new MatchJudged(
                    match.watch(),
                    id,
                    me,
                    match.from().code() + " → " + match.to().code(),
                    to,
                    clock.instant()));
        }
    }
}
