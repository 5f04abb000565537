package com.jetvision.quotes;

import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestFigure;
import com.jetvision.requests.RequestFigures;
import com.jetvision.requests.RequestId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the client would pay by the best quote: computed, never stored, for margin and rates may change under it. */
@Component
@Order(10)
class QuoteFigures implements RequestFigures {
    private final JdbcClient jdbc;
    private final QuoteReading reading;
    private final Who who;
    private final Clock clock;

    QuoteFigures(JdbcClient jdbc, QuoteReading reading, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public Map<RequestId, RequestFigure> of(Set<RequestId> requests) {
        var figures = new HashMap<RequestId, RequestFigure>();
        for (var request : quoted(requests)) {
            reading.of(request).stream()
                    .filter(QuoteRow::best)
                    .findFirst()
                    .ifPresent(best -> figures.put(request, new RequestFigure(null, best.clientTotal())));
        }
        return figures;
    }

    /** Those where a quote decides: later a proposal or a contract does. */
    private List<RequestId> quoted(Set<RequestId> requests) {
        return jdbc
                .sql("""
                    select r.id from requests r
                     where r.id in (:ids) and r.organization_id = :organization
                       and (cast(:agent as uuid) is null or r.iso_agent_id = :agent)
                       and r.stage in ('sourcing', 'quotes_in')
                       and exists (select from quotes q where q.request_id = r.id and not q.superseded
                                      and q.status in ('received', 'analyzed')
                                      and coalesce(q.valid_until > :now, true))\
                    """)
                .param("ids", requests.stream().map(RequestId::value).toList())
                .param("organization", who.organization().value())
                .param("agent", who.isAdmin() ? null : who.actor().person(), Types.OTHER)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(RequestId::new)
                .toList();
    }
}
