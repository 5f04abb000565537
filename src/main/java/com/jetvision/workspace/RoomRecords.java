package com.jetvision.workspace;

import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the records that belong to a request. Trail and content store know things by id alone, and no module knows all the
 * papers of a deal: hence one question over their tables, in which row security lets only the owner's rows through.
 */
@Repository
@Transactional(readOnly = true)
class RoomRecords {
    private final JdbcClient jdbc;

    RoomRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The request itself, its quotes, proposals and contracts. */
    List<Ref> of(RequestId request) {
        return jdbc.sql("""
                        select id from requests where id = :request
                        union all select id from quotes where request_id = :request
                        union all select id from proposals where request_id = :request
                        union all select id from contracts where request_id = :request""")
                .param("request", request.value())
                .query((row, n) -> (Ref) new Named(row.getObject("id", UUID.class)))
                .list();
    }

    private record Named(UUID value) implements Ref {}
}
