package com.jetvision.schema;

import static com.jetvision.schema.Houses.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What the database counts for conversations. */
class ConversationFunctionsTest {
    private final Houses houses = new Houses();
    private final UUID conversation = id("A/1/conversation");

    @Test
    void anOperatorsWordIsUnreadForTheHouseAndTheAgentsForTheOperator() {
        join();
        say("operator", "sender_operator_id", "A/carrier");
        say("operator", "sender_operator_id", "A/carrier");
        say("iso_agent", "sender_iso_agent_id", "A/1");
        assertThat(number("select message_count from conversations where id = ?"))
                .isEqualTo(4);
        assertThat(number("select unread_count_iso from conversations where id = ?"))
                .isEqualTo(2);
        assertThat(number("select unread_count_operator from conversations where id = ?"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select unread_count from conversation_participants where role = 'iso_agent' and conversation_id = ?"))
                .isEqualTo(2);
        assertThat(
                        number(
                                "select unread_count from conversation_participants where role = 'operator' and conversation_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void anOperatorsWordOpensAClosedThreadAndNobodyElsesDoes() {
        join();
        houses.owner
                .sql("update conversations set status = 'closed' where id = ?")
                .param(conversation)
                .update();
        say("iso_agent", "sender_iso_agent_id", "A/1");
        assertThat(status()).isEqualTo("closed");
        say("operator", "sender_operator_id", "A/carrier");
        assertThat(status()).isEqualTo("active");
    }

    private String status() {
        return houses.owner
                .sql("select status from conversations where id = ?")
                .param(conversation)
                .query(String.class)
                .single();
    }

    @Test
    void typingAndTheSystemMakeNothingUnread() {
        join();
        houses.owner
                .sql(
                        "insert into messages (conversation_id, sender_type, content_type) values (?, 'operator', 'typing_indicator')")
                .param(conversation)
                .update();
        assertThat(number("select message_count from conversations where id = ?"))
                .isEqualTo(1);
        assertThat(number("select unread_count_iso from conversations where id = ?"))
                .isZero();
        assertThat(number("select sum(unread_count)::int from conversation_participants where conversation_id = ?"))
                .isZero();
    }

    @Test
    void repliesAreCountedAndADeletedReplyIsNot() {
        var reply = houses.owner
                .sql("""
                        insert into messages (conversation_id, sender_type, content, parent_message_id)
                        values (?, 'system', 'Reply', ?) returning id""")
                .params(conversation, id("A/1/message"))
                .query(UUID.class)
                .single();
        assertThat(replies()).isEqualTo(1);
        houses.owner
                .sql("update messages set deleted_at = now() where id = ?")
                .param(reply)
                .update();
        assertThat(replies()).isZero();
    }

    @Test
    void aRequestHasOneMainConversationHoweverManyAskAtOnce() throws Exception {
        var start = new CyclicBarrier(4);
        try (var callers = Executors.newFixedThreadPool(4)) {
            var answers = List.of(1, 2, 3, 4).stream()
                    .map(caller -> callers.submit(() -> {
                        start.await();
                        return houses.machine()
                                .does(sql -> sql.sql("select get_or_create_request_conversation(?)")
                                        .param(id("A/1/request"))
                                        .query(UUID.class)
                                        .single());
                    }))
                    .toList();
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
            assertThat(houses.agent("A", 1).count("conversation_participants where conversation_id = ?", first))
                    .isOne();
        }
    }

    @Test
    void theMainConversationOfSomebodyElsesRequestIsNotToBeHad() {
        assertThatThrownBy(() -> houses.agent("A", 2)
                        .does(sql -> sql.sql("select get_or_create_request_conversation(?)")
                                .param(id("A/1/request"))
                                .query(UUID.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("unknown");
    }

    private void join() {
        houses.agent("A", 1)
                .update(
                        "insert into conversation_participants (conversation_id, operator_profile_id, role) values (?, ?, 'operator')",
                        conversation,
                        id("A/carrier"));
    }

    private void say(String sender, String column, String who) {
        houses.owner
                .sql("insert into messages (conversation_id, sender_type, %s, content) values (?, ?, ?, 'Hello')"
                        .formatted(column))
                .params(conversation, sender, id(who))
                .update();
    }

    private int number(String query) {
        return houses.owner.sql(query).param(conversation).query(Integer.class).single();
    }

    private int replies() {
        return houses.owner
                .sql("select reply_count from messages where id = ?")
                .param(id("A/1/message"))
                .query(Integer.class)
                .single();
    }
}
