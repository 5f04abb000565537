package com.jetvision.quotes;

import com.jetvision.operators.OperatorJudged;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is judged anew is ranked anew, in the same transaction, wherever its quotes are still open. */
@Component
class RankAgain {
    private static final int MOST = 200;
    private final Scoring scoring;
    private final JdbcClient jdbc;
    private final Who who;
    private final ApplicationEventPublisher events;

    RankAgain(Scoring scoring, JdbcClient jdbc, Who who, ApplicationEventPublisher events) {
        this.scoring = scoring;
        this.jdbc = jdbc;
        this.who = who;
        this.events = events;
    }

    @EventListener
    void on(OperatorJudged event) {
        var requests = jdbc
                .sql("""
                        select distinct request_id from quotes
                         where operator_profile_id = :operator and organization_id = :org
                           and status in ('received', 'analyzed') and not superseded limit :most""")
                .param("operator", event.operator().value())
                .param("org", who.organization().value())
                .param("most", MOST)
                .query(UUID.class)
                .list()
                .stream()
                .map(RequestId::new)
                .collect(Collectors.toSet());
        requests.forEach(scoring::rank);
        if (!requests.isEmpty()) {
            events.publishEvent(new QuotesRanked(requests, event.at()));
        }
    }
}
