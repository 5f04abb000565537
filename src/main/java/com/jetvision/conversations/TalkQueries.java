package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads threads and what was said in them, as far as the reader may. */
@Repository
class TalkQueries {
    private static final String THREADS = """
            select c.id, c.request_id, c.operator_profile_id, c.status, c.metadata->>'agent' as agent, o.company_name,
                   coalesce(p.unread_count, 0) as unread, coalesce(lm.seq, 0) as last_read
              from conversations c left join operator_profiles o on o.id = c.operator_profile_id %s
              left join messages lm on lm.id = p.last_read_message_id
             where c.request_id is not null and %s and %s
             order by c.audience, c.created_at, c.id""";
    private static final String MESSAGES = """
            select m.*, f.status as question from messages m join conversations c on c.id = m.conversation_id
              left join rfqs f on m.card_key = '""" + RequestCards.RFP + """
            ' and f.request_id = c.request_id and f.operator_profile_id = c.operator_profile_id
             where m.deleted_at is null and m.content_type <> 'typing_indicator' and %s and %s
             order by m.created_at desc, m.seq desc limit :most""";

    private final TalkReader reader;
    private final Who who;
    private final JsonMapper json;

    TalkQueries(TalkReader reader, Who who, JsonMapper json) {
        this.reader = reader;
        this.who = who;
        this.json = json;
    }

    List<TalkThread> threads(RequestId request) {
        return threads("c.request_id = :id", request.value());
    }

    TalkThread thread(ConversationId id) {
        return threads("c.id = :id", id.value()).stream().findFirst().orElseThrow(() -> new NotFound("conversation"));
    }

    private List<TalkThread> threads(String which, UUID id) {
        return reader.sql(THREADS.formatted(TalkReader.PARTICIPANT, which, reader.may()))
                .param("id", id)
                .query(this::threadRow)
                .list();
    }

    private TalkThread threadRow(ResultSet row, int number) throws SQLException {
        var operator = row.getObject("operator_profile_id", UUID.class);
        var with = row.getString(reader.isOperator() ? "agent" : "company_name");
        return new TalkThread(
                new ConversationId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                operator == null ? null : new OperatorId(operator),
                Objects.requireNonNullElse(with, "Your team"),
                ConversationStatus.ofCode(row.getString("status")),
                row.getInt("unread"),
                row.getLong("last_read"));
    }

    /** The last of them, the earliest first. */
    List<MessageView> ofRequest(RequestId request, int most) {
        return messages("m.request_id = :id", request.value(), most);
    }

    List<MessageView> ofThread(ConversationId thread, int most) {
        return messages("m.conversation_id = :id", thread.value(), most);
    }

    private List<MessageView> messages(String which, UUID id, int most) {
        return reader.sql(MESSAGES.formatted(which, reader.may()))
                .param("id", id)
                .param("most", most)
                .query(this::messageRow)
                .list()
                .reversed();
    }

    private MessageView messageRow(ResultSet row, int number) throws SQLException {
        var sender = row.getObject("sender_iso_agent_id", UUID.class);
        var side = Side.ofCode(row.getString("sender_type"));
        var mine = side == Side.OPERATOR
                ? reader.isOperator()
                : sender != null && sender.equals(who.actor().person());
        return new MessageView(
                new MessageId(row.getObject("id", UUID.class)),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getLong("seq"),
                side,
                Objects.requireNonNullElse(row.getString("sender_name"), ""),
                mine,
                ContentType.ofCode(row.getString("content_type")),
                Objects.requireNonNullElse(row.getString("content"), ""),
                card(row.getString("rich_content"), row.getString("question")),
                null,
                MessageStatus.ofCode(row.getString("status")),
                row.getString("failure_reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** A question's card says how the question stands now. */
    private @Nullable Card card(@Nullable String rich, @Nullable String question) {
        var card = rich == null ? null : json.readValue(rich, Card.class);
        return card == null || question == null ? card : card.in(question);
    }
}
