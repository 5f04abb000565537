package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.batches.Column;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.requests.RequestId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Opens threads and holds them: whoever writes into a thread holds it until commit, so that what is heard has one order. */
@Repository
class Threads {
    private static final String HOLD = """
            select c.id, c.organization_id, c.request_id, c.iso_agent_id, c.operator_profile_id, c.status, o.company_name
              from conversations c left join operator_profiles o on o.id = c.operator_profile_id
             where c.request_id is not null and %s and %s
             order by c.id for update of c""";
    private final TalkReader reader;

    Threads(TalkReader reader) {
        this.reader = reader;
    }

    /** The thread with one operator; made when it is first needed. */
    ThreadRow withOperator(RequestId request, OperatorId operator) {
        var party = new Party(request, operator);
        return Objects.requireNonNull(withOperators(List.of(party)).get(party));
    }

    /** Who talks about what. */
    record Party(RequestId request, OperatorId operator) {}

    /** As {@link #withOperator}, of many. */
    Map<Party, ThreadRow> withOperators(List<Party> parties) {
        var ids = reader.sql("""
                        select get_or_create_operator_conversation(request, operator)
                          from unnest(:requests::uuid[], :operators::uuid[]) as party (request, operator)""")
                .param("requests", Column.of(parties, party -> party.request().value()))
                .param("operators", Column.of(parties, party -> party.operator().value()))
                .query(UUID.class)
                .list();
        var held = new HashMap<Party, ThreadRow>();
        for (var thread : held("c.id = any (:id)", ids.toArray(UUID[]::new))) {
            held.put(new Party(thread.request(), Objects.requireNonNull(thread.operator())), thread);
        }
        if (held.size() < parties.size()) {
            throw new NotFound("conversation");
        }
        return held;
    }

    /** The house's own thread, where what concerns the client and the money stands. */
    ThreadRow ofHouse(RequestId request) {
        return hold(new ConversationId(reader.sql("select get_or_create_request_conversation(:request)")
                .param("request", request.value())
                .query(UUID.class)
                .single()));
    }

    ThreadRow hold(ConversationId id) {
        return held("c.id = :id", id.value()).stream().findFirst().orElseThrow(() -> new NotFound("conversation"));
    }

    List<ThreadRow> holdAll(RequestId request) {
        return held("c.request_id = :id", request.value());
    }

    private List<ThreadRow> held(String which, Object id) {
        return reader.sql(HOLD.formatted(which, reader.may()))
                .param("id", id)
                .query(ThreadRow::of)
                .list();
    }

    /** False when the status has no such exit, or is that already. */
    boolean move(ThreadRow thread, ConversationStatus next) {
        return move(List.of(thread), next) == 1;
    }

    /** Those whose status has such an exit; answers how many. */
    int move(Collection<ThreadRow> threads, ConversationStatus next) {
        var free = threads.stream()
                .filter(thread ->
                        thread.status() != next && thread.status().exits().contains(next))
                .toList();
        if (free.isEmpty()) {
            return 0;
        }
        return reader.sql("""
                        update conversations set status = :status, lock_version = lock_version + 1
                         where id = any (:ids::uuid[]) and status <> :status""")
                .param("status", next.code())
                .param("ids", Column.of(free, thread -> thread.id().value()))
                .update();
    }

    /** From now on what is said here is new to this person too. */
    void join(ThreadRow thread, UUID person) {
        reader.sql("""
                        insert into conversation_participants (conversation_id, iso_agent_id, role)
                        values (:thread, :person, 'iso_agent') on conflict (conversation_id, iso_agent_id) do nothing""")
                .param("thread", thread.id().value())
                .param("person", person)
                .update();
    }

    void knownAs(ThreadRow thread, @Nullable String avinodeThreadId) {
        if (avinodeThreadId == null) {
            return;
        }
        reader.sql("""
                        update conversations set avinode_thread_id = :known where id = :id and avinode_thread_id is null
                           and not exists (select from conversations other where other.avinode_thread_id = :known
                                              and other.organization_id = conversations.organization_id)""")
                .param("known", avinodeThreadId)
                .param("id", thread.id().value())
                .update();
    }

    /**
     * The reader has seen everything in this thread that was heard up to {@code seq}; false when that is not news. Counts
     * anew rather than to zero: more may have been said since the screen was drawn.
     */
    boolean seen(ThreadRow thread, long seq) {
        var side = reader.side();
        int changed = reader.sql("""
                        update conversation_participants p
                           set last_read_message_id = m.id, last_read_at = greatest(p.last_read_at, m.created_at),
                               unread_count = (select count(*) from messages later where later.conversation_id = p.conversation_id
                                                  and later.seq > m.seq and later.sender_type <> 'system'
                                                  and later.content_type <> 'typing_indicator'
                                                  and later.sender_iso_agent_id is distinct from p.iso_agent_id)
                          from messages m
                         where p.conversation_id = :id and (p.iso_agent_id = :me or p.operator_profile_id = :carrier)
                           and m.id = (select last.id from messages last where last.conversation_id = :id and last.seq <= :seq
                                        order by last.seq desc limit 1)
                           and coalesce((select seq from messages where id = p.last_read_message_id), 0) < m.seq""")
                .param("id", thread.id().value())
                .param("seq", seq)
                .update();
        if (changed == 0) {
            return false;
        }
        var theirs = side == Side.OPERATOR ? Side.HOUSE : Side.OPERATOR;
        reader.sql("""
                        update messages set status = 'read' where conversation_id = :id and seq <= :seq
                           and sender_type = :theirs and status in ('sending', 'sent', 'delivered')""")
                .param("id", thread.id().value())
                .param("seq", seq)
                .param("theirs", theirs.code())
                .update();
        return true;
    }
}
