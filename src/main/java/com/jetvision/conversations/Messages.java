package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.batches.Column;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.requests.RequestId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes messages. What was written before, by whatever key it is known, is not written again. */
@Repository
class Messages {
    private final TalkReader reader;

    Messages(TalkReader reader) {
        this.reader = reader;
    }

    /** Who said it, as it is written down. */
    record Sender(Side side, @Nullable UUID agent, @Nullable UUID operator, String name) {
        static Sender operator(OperatorId operator, String name) {
            return new Sender(Side.OPERATOR, null, operator.value(), name);
        }

        static Sender agent(UUID agent, String name) {
            return new Sender(Side.HOUSE, agent, null, name);
        }
    }

    /** What a person typed; empty when the same screen has sent it before. */
    Optional<MessageId> typed(
            ThreadRow thread, Sender sender, String text, UUID clientMessageId, MessageStatus status, Instant at) {
        return insert(
                        thread,
                        sender,
                        text,
                        status,
                        at,
                        ", client_message_id",
                        ", :client",
                        "(conversation_id, client_message_id) where client_message_id is not null")
                .param("client", clientMessageId)
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** What the marketplace tells; empty when it has told so before. */
    Optional<MessageId> told(ThreadRow thread, Sender sender, OperatorMessage message, Instant at) {
        return insert(
                        thread,
                        sender,
                        message.text(),
                        MessageStatus.DELIVERED,
                        at,
                        ", avinode_message_id",
                        ", :known",
                        "(organization_id, avinode_message_id) where avinode_message_id is not null")
                .param("known", message.avinodeMessageId())
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .optional();
    }

    private JdbcClient.StatementSpec insert(
            ThreadRow thread,
            Sender sender,
            String text,
            MessageStatus status,
            Instant at,
            String keyColumn,
            String keyValue,
            String once) {
        return spoken(reader.sql("""
                        insert into messages (id, conversation_id, request_id, sender_type, sender_iso_agent_id,
                                              sender_operator_id, sender_name, content_type, content, status, created_at%s)
                        values (:id, :thread, :request, :side, :agent, :operator, :name, 'text', :text, :status, :at%s)
                        on conflict %s do nothing returning id""".formatted(keyColumn, keyValue, once)), thread, sender, at)
                .param("text", text)
                .param("status", status.code());
    }

    private static JdbcClient.StatementSpec spoken(
            JdbcClient.StatementSpec statement, ThreadRow thread, Sender sender, Instant at) {
        return statement
                .param("id", MessageId.next().value())
                .param("thread", thread.id().value())
                .param("request", thread.request().value())
                .param("side", sender.side().code())
                .param("agent", sender.agent(), Types.OTHER)
                .param("operator", sender.operator(), Types.OTHER)
                .param("name", sender.name())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    /**
     * A card to be shown.
     *
     * @param key of the record that it shows: one card for each in its thread
     * @param json null for plain words
     */
    record Shown(
            ThreadRow thread,
            Sender sender,
            String key,
            ContentType type,
            String text,
            @Nullable String json,
            Instant at) {}

    /** One card for each record, in this order: a second telling changes the first card, where it stands. */
    void cards(List<Shown> cards) {
        reader.sql("""
                        insert into messages as shown (id, organization_id, iso_agent_id, conversation_id, request_id, sender_type,
                                    sender_iso_agent_id, sender_operator_id, sender_name, content_type, content, rich_content, status,
                                    created_at, card_key)
                        select c.id, c.house, c.owner, c.thread, c.request, c.side, c.agent, c.operator, c.name, c.type, c.text,
                               c.card::jsonb, 'sent', c.at, c.key
                          from unnest(:ids::uuid[], :houses::uuid[], :owners::uuid[], :threads::uuid[], :requests::uuid[],
                                      :sides::text[], :agents::uuid[], :operators::uuid[], :names::text[], :types::text[],
                                      :texts::text[], :cards::text[], :times::timestamptz[], :keys::text[])
                               with ordinality as c (id, house, owner, thread, request, side, agent, operator, name, type, text, card,
                                                     at, key, no)
                         order by c.no
                        on conflict (conversation_id, card_key) do update set content_type = excluded.content_type,
                                    content = excluded.content,
                                    rich_content = shown.rich_content || excluded.rich_content""")
                .param("ids", Column.of(cards, card -> MessageId.next().value()))
                .param("houses", Column.of(cards, card -> card.thread().house().value()))
                .param("owners", Column.of(cards, card -> card.thread().agent().value()))
                .param("threads", Column.of(cards, card -> card.thread().id().value()))
                .param(
                        "requests",
                        Column.of(cards, card -> card.thread().request().value()))
                .param("sides", Column.of(cards, card -> card.sender().side().code()))
                .param("agents", Column.of(cards, card -> card.sender().agent()))
                .param("operators", Column.of(cards, card -> card.sender().operator()))
                .param("names", Column.of(cards, card -> card.sender().name()))
                .param("types", Column.of(cards, card -> card.type().code()))
                .param("texts", Column.of(cards, Shown::text))
                .param("cards", Column.of(cards, Shown::json))
                .param("times", Column.of(cards, Shown::at))
                .param("keys", Column.of(cards, Shown::key))
                .update();
    }

    /** Changes what a card says; false when there is none. */
    boolean cardState(ThreadRow thread, String key, ContentType type, String state, @Nullable String note) {
        return reader.sql("""
                        update messages set content_type = :type,
                               rich_content = rich_content || jsonb_build_object('state', cast(:state as text), 'note', cast(:note as text))
                         where conversation_id = :thread and card_key = :key""")
                        .param("thread", thread.id().value())
                        .param("key", key)
                        .param("type", type.code())
                        .param("state", state)
                        .param("note", note, Types.VARCHAR)
                        .update()
                == 1;
    }

    MessageId typedBefore(ThreadRow thread, UUID clientMessageId) {
        return reader.sql("select id from messages where conversation_id = :thread and client_message_id = :client")
                .param("thread", thread.id().value())
                .param("client", clientMessageId)
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .single();
    }

    ConversationId threadOf(MessageId message) {
        return reader.sql("select c.id from messages m join conversations c on c.id = m.conversation_id"
                        + " where m.id = :message and " + reader.may())
                .param("message", message.value())
                .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("message"));
    }

    /** Where a message of ours stands, with what is needed to send it. */
    OutgoingMessage outgoing(MessageId message) {
        return reader.sql("""
                        select m.id, m.request_id, m.status, m.content, c.operator_profile_id, c.avinode_thread_id
                          from messages m join conversations c on c.id = m.conversation_id
                         where m.id = :message and m.sender_type = 'iso_agent' and c.operator_profile_id is not null
                           and %s""".formatted(reader.may()))
                .param("message", message.value())
                .query((row, number) -> new OutgoingMessage(
                        message,
                        new RequestId(row.getObject("request_id", UUID.class)),
                        new OperatorId(row.getObject("operator_profile_id", UUID.class)),
                        MessageStatus.ofCode(row.getString("status")),
                        row.getString("content"),
                        row.getString("avinode_thread_id")))
                .optional()
                .orElseThrow(() -> new NotFound("message"));
    }

    /** False when the message has no such way from where it stands, or is there already. */
    boolean move(OutgoingMessage message, MessageStatus next, @Nullable String reason) {
        if (!message.status().exits().contains(next)) {
            return false;
        }
        return reader.sql("""
                        update messages set status = :next, failure_reason = :reason, lock_version = lock_version + 1
                         where id = :id and status = :now""")
                        .param("next", next.code())
                        .param("reason", reason, Types.VARCHAR)
                        .param("id", message.id().value())
                        .param("now", message.status().code())
                        .update()
                == 1;
    }

    /** Says why a message of ours is not out yet; false when it is no longer on its way. */
    boolean waits(MessageId message, String reason) {
        return reader.sql("update messages set failure_reason = :reason where id = :id and status = 'sending'")
                        .param("id", message.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** The marketplace's id of a message of ours; an echo that was taken for another message gives way to it. */
    void knownAs(MessageId message, String avinodeMessageId) {
        reader.sql("delete from messages where avinode_message_id = :known and id <> :id and client_message_id is null"
                        + " and conversation_id = (select conversation_id from messages where id = :id)")
                .param("known", avinodeMessageId)
                .param("id", message.value())
                .update();
        reader.sql("update messages set avinode_message_id = :known where id = :id and avinode_message_id is null")
                .param("known", avinodeMessageId)
                .param("id", message.value())
                .update();
    }

    /** A message of ours that has not come back yet and has these words: what the marketplace echoes. */
    Optional<MessageId> echoed(ThreadRow thread, String text) {
        return reader.sql("""
                        select id from messages where conversation_id = :thread and sender_type = 'iso_agent'
                           and content_type = 'text' and content = :text and avinode_message_id is null
                         order by seq limit 1""")
                .param("thread", thread.id().value())
                .param("text", text)
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .optional();
    }

    boolean isKnown(String avinodeMessageId) {
        return reader.sql("select count(*) from messages where avinode_message_id = :known"
                                + " and (cast(:house as uuid) is null or organization_id = :house)")
                        .param("known", avinodeMessageId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int attempt(MessageId message) {
        return reader.sql("select coalesce((metadata->>'attempt')::int, 1) from messages where id = :id")
                .param("id", message.value())
                .query(Integer.class)
                .single();
    }

    /** Counts one attempt more and answers its number. */
    int nextAttempt(MessageId message) {
        return reader.sql("""
                        update messages set metadata = metadata || jsonb_build_object('attempt', coalesce((metadata->>'attempt')::int, 1) + 1)
                         where id = :id returning (metadata->>'attempt')::int""").param("id", message.value()).query(Integer.class).single();
    }
}
