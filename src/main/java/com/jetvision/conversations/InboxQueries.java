package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads threads as rows of an inbox, the last spoken in first. */
@Repository
class InboxQueries {
    private static final String ROWS = """
            select c.id, c.request_id, c.operator_profile_id, c.status, c.metadata->>'agent' as agent, o.company_name,
                   coalesce(cl.company_name, cl.contact_name) as client, r.stage, coalesce(p.unread_count, 0) as unread, c.last_message_at,
                   last.content, last.content_type, last.sender_type, last.sender_iso_agent_id,
                   (select string_agg(a.icao || ' ' || b.icao, ' '
                                      order by l.leg_no)
                      from request_legs l join airports a on a.id = l.departure_airport_id join airports b on b.id = l.arrival_airport_id
                     where l.request_id = c.request_id) as route
              from conversations c
              left join requests r on r.id = c.request_id
              left join client_profiles cl on cl.id = r.client_profile_id
              left join operator_profiles o on o.id = c.operator_profile_id %s
              left join lateral (select content, content_type, sender_type, sender_iso_agent_id from messages m
                                  where m.conversation_id = c.id and m.deleted_at is null
                                  order by m.created_at desc, m.seq desc limit 1) last on true
             where c.request_id is not null and c.message_count > 0 and %s and %s
               and (:text = '' or o.company_name ilike :like or c.subject ilike :like or cl.company_name ilike :like or cl.contact_name ilike :like
                    or exists (select from messages said where said.conversation_id = c.id and said.content ilike :like))
             order by c.last_message_at desc nulls last, c.id desc limit :most""";
    private static final String COUNTS = """
            select count(*) filter (where %s) as open, count(*) filter (where %s) as waiting, count(*) filter (where %s) as resolved
              from conversations c where c.request_id is not null and c.message_count > 0 and %s""";
    private final TalkReader reader;
    private final Who who;

    InboxQueries(TalkReader reader, Who who) {
        this.reader = reader;
        this.who = who;
    }

    List<InboxRow> rows(InboxGroup group, String text, int most) {
        var like = "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return reader.sql(ROWS.formatted(TalkReader.PARTICIPANT, group.predicate(), reader.may()))
                .param("text", text.strip())
                .param("like", like)
                .param("most", most)
                .query(this::row)
                .list();
    }

    private InboxRow row(ResultSet row, int number) throws SQLException {
        var operator = row.getObject("operator_profile_id", UUID.class);
        var sender = row.getObject("sender_iso_agent_id", UUID.class);
        var said = row.getObject("last_message_at", OffsetDateTime.class);
        var mine = "operator".equals(row.getString("sender_type"))
                ? reader.isOperator()
                : sender != null && sender.equals(who.actor().person());
        return new InboxRow(
                new ConversationId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                operator == null ? null : new OperatorId(operator),
                with(row, operator),
                ConversationStatus.ofCode(row.getString("status")),
                last(row),
                mine,
                said == null ? null : said.toInstant(),
                row.getInt("unread"),
                route(row.getString("route")),
                stage(row.getString("stage")));
    }

    /** A card says what it is before it says what it is about. */
    private static String last(ResultSet row) throws SQLException {
        var content = Objects.requireNonNullElse(row.getString("content"), "");
        var type = row.getString("content_type");
        return type == null ? content : ContentType.ofCode(type).told(content);
    }

    /** The house's own thread is about its client. */
    private String with(ResultSet row, @Nullable UUID operator) throws SQLException {
        var column = reader.isOperator() ? "agent" : operator == null ? "client" : "company_name";
        return Objects.requireNonNullElse(row.getString(column), "Your team");
    }

    private static @Nullable Stage stage(@Nullable String code) {
        return code == null ? null : Stage.valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** An airport where one lands and departs again stands once. */
    private static List<String> route(@Nullable String codes) {
        var route = new ArrayList<String>();
        if (codes != null) {
            Arrays.stream(codes.split(" ", -1))
                    .filter(code -> route.isEmpty() || !route.getLast().equals(code))
                    .forEach(route::add);
        }
        return route;
    }

    InboxCounts counts() {
        return reader.sql(COUNTS.formatted(
                        InboxGroup.OPEN.predicate(),
                        InboxGroup.WAITING.predicate(),
                        InboxGroup.RESOLVED.predicate(),
                        reader.may()))
                .query((row, number) ->
                        new InboxCounts(row.getLong("open"), row.getLong("waiting"), row.getLong("resolved")))
                .single();
    }

    /** Threads in which something waits to be read by this reader. */
    long unread() {
        return reader.sql("""
                        select count(*) from conversation_participants p join conversations c on c.id = p.conversation_id
                         where p.is_active and p.unread_count > 0 and c.status <> 'archived'
                           and (p.iso_agent_id = :me or p.operator_profile_id = :carrier) and %s""".formatted(reader.may())).query(Long.class).single();
    }
}
