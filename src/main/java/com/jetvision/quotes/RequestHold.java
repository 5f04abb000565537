package com.jetvision.quotes;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words about one request wait for each other until commit: they rank the same quotes and count in the same request. */
@Component
class RequestHold {
    private final JdbcClient jdbc;
    private final Who who;

    RequestHold(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    RequestOwner untilCommit(RequestId request) {
        return Objects.requireNonNull(untilCommit(Set.of(request)).get(request));
    }

    /** In one order for all, so that nobody waits in a ring. Refused unless all of them are the house's. */
    Map<RequestId, RequestOwner> untilCommit(Set<RequestId> requests) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(:keys::text[]) as key")
                .param(
                        "keys",
                        requests.stream()
                                .map(request -> "quotes:" + request.value())
                                .sorted()
                                .toArray(String[]::new))
                .query((row, number) -> number)
                .list();
        var owners = new HashMap<RequestId, RequestOwner>();
        jdbc.sql("""
                        select id, organization_id, iso_agent_id from requests
                         where id = any (:ids::uuid[]) and organization_id = :house""")
                .param("ids", Column.of(requests, RequestId::value))
                .param("house", who.organization().value())
                .query(row -> {
                    owners.put(
                            new RequestId(row.getObject("id", UUID.class)),
                            new RequestOwner(
                                    row.getObject("organization_id", UUID.class),
                                    row.getObject("iso_agent_id", UUID.class)));
                });
        if (owners.size() < requests.size()) {
            throw new NotFound("request");
        }
        return owners;
    }
}
