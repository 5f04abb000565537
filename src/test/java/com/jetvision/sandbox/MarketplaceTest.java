package com.jetvision.sandbox;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.sandbox.WebhookReceiver.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MarketplaceTest {
    private static final Pattern PICKABLE = Pattern.compile("name=\"operator\" value=\"(acompany-\\d+)\" >");

    private final WebhookReceiver jetvision = new WebhookReceiver();
    private final AvinodeSandbox sandbox = AvinodeSandbox.start(Options.forTests(jetvision.url()));
    private final Broker broker = Broker.of(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
        jetvision.close();
    }

    @Test
    void rfqsFromThePageLeadToOneSignedAnswerOfEachOperator() {
        var id = broker.openTrip("REQ-10");
        var operators = pickable(id);
        assertThat(operators).hasSizeBetween(9, 11);
        var form = operators.stream().map(operator -> "operator=" + operator).collect(Collectors.joining("&"));
        assertThat(broker.submit("/marketplace/" + id + "/rfqs", form).status()).isEqualTo(303);
        var sent = jetvision.next();
        assertThat(sent.type()).isEqualTo("rfq_received");
        assertThat(sent.data().path("operators")).hasSize(operators.size());
        assertThat(pickable(id)).isEmpty();

        sandbox.answerNow(id);
        var answers = answers(operators.size());
        assertThat(answers)
                .allMatch(Received::signed)
                .allMatch(answer -> answer.body().path("tripId").asString().equals(id));
        assertThat(answers)
                .extracting(answer -> answer.body().path("operatorId").asString())
                .doesNotHaveDuplicates();
        var byType = answers.stream().collect(groupingBy(Received::type));
        assertThat(byType.keySet()).containsExactlyInAnyOrder("quote_received", "quote_rejected");
        assertThat(byType.getOrDefault("quote_rejected", List.of())).hasSize((operators.size() + 2) / 5);
        byType.getOrDefault("quote_received", List.of()).forEach(MarketplaceTest::isACompleteQuote);
        assertThat(broker.get("/marketplace/" + id).text()).contains("Everybody has answered.", "Quoted", "Declined");
    }

    private static void isACompleteQuote(Received event) {
        assertThat(event.body().path("threadId")).isEqualTo(event.body().path("rfqId"));
        assertThat(event.body().path("quoteId").asString()).startsWith("aquote-");
        var data = event.data();
        for (var field : "id name companyId contactName contactEmail contactPhone rating".split(" "))
            assertThat(data.path("operator").has(field)).as(field).isTrue();
        for (var field : "type tail category yearOfMake seats amenities".split(" "))
            assertThat(data.path("aircraft").has(field)).as(field).isTrue();
        assertThat(data.path("aircraft").path("seats").asInt()).isGreaterThanOrEqualTo(6);
        var price = data.path("price");
        var total = amount(price, "total");
        assertThat(amount(price, "base").remainder(new BigDecimal(50))).isEqualByComparingTo("0");
        assertThat(amount(price, "base").add(amount(price, "fuelSurcharge")).add(amount(price, "fees")))
                .isEqualByComparingTo(total);
        var lines = data.path("lineItems").values().stream().map(line -> amount(line, "amount"));
        assertThat(lines.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
        assertThat(total).isBetween(new BigDecimal(20_000), new BigDecimal(120_000));
        var validFor = Duration.between(
                Instant.now(), Instant.parse(data.path("validUntil").asString()));
        assertThat(validFor).isBetween(Duration.ofHours(5), Duration.ofHours(72));
    }

    @Test
    void theEstimateIsAQuoteResourceUntilTheOperatorAnswers() {
        var id = broker.openTrip("REQ-11");
        sandbox.sendRfqs(id, 1);
        var before = rfq(id);
        var estimate = linkedQuote(before);
        assertThat(lift(before).path("sourcingDisplayStatus").asString()).isEqualTo("Unanswered");
        assertThat(estimate.has("sellerMessage")).isFalse();
        sandbox.answerNow(id);
        var after = rfq(id);
        assertThat(lift(after).path("sourcingStatus").asInt()).isEqualTo(2);
        var quote = linkedQuote(after);
        assertThat(quote.path("id")).isNotEqualTo(estimate.path("id"));
        var message = broker.get("/api/tripmsgs/"
                        + after.path("links")
                                .path("tripmsgs")
                                .path(0)
                                .path("id")
                                .asString())
                .data();
        assertThat(message.path("rfqAccepted").asBoolean()).isTrue();
        assertThat(message.path("sellerQuote").path("sellerPrice")).isEqualTo(quote.path("sellerPrice"));
    }

    @Test
    void theSameRequestGetsTheSameOffersAndPricesInAnotherRun() {
        var first = quotes(sandbox, broker);
        try (var other = AvinodeSandbox.start(Options.forTests(jetvision.url()))) {
            assertThat(quotes(other, Broker.of(other))).isEqualTo(first);
        }
    }

    private String quotes(AvinodeSandbox sandbox, Broker broker) {
        var id = broker.openTrip("REQ-12");
        sandbox.sendRfqs(id, 4);
        jetvision.next();
        sandbox.answerNow(id);
        return answers(4).stream()
                .map(event -> event.body().path("rfqId") + " " + event.data().path("aircraft")
                        + event.data().path("price"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anOperatorRepliesToChatAndSharpensItsPriceOnceWhenAsked() {
        var id = broker.openTrip("REQ-13");
        sandbox.sendRfqs(id, 1);
        sandbox.answerNow(id);
        jetvision.next();
        var quoted = answers(1).getFirst();
        var rfq = quoted.body().path("rfqId").asString();
        var chat = broker.post("/api/tripmsgs/" + rfq + "/chat", "{\"message\":\"Is there a better price?\"}");
        assertThat(chat.status()).isEqualTo(201);
        assertThat(chat.data().path("id").asString()).startsWith("abuyermsg-");
        sandbox.answerNow(id);
        var reply = nextReply();
        assertThat(reply.type()).isEqualTo("message_received");
        assertThat(reply.data().path("text").asString()).contains("four per cent");
        assertThat(reply.data().path("sender").path("kind").asString()).isEqualTo("operator");
        assertThat(reply.body().path("threadId").asString()).isEqualTo(rfq);
        var updated = jetvision.next();
        assertThat(updated.type()).isEqualTo("quote_updated");
        assertThat(updated.body().path("quoteId")).isEqualTo(quoted.body().path("quoteId"));
        assertThat(amount(updated.data().path("price"), "total"))
                .isLessThan(amount(quoted.data().path("price"), "total"));
        broker.post("/api/tripmsgs/" + rfq + "/chat", "{\"message\":\"Any more discount?\"}");
        sandbox.answerNow(id);
        assertThat(jetvision.next().data().path("text").asString()).contains("our best price");
        assertThat(jetvision.isQuiet()).isTrue();
        assertThat(broker.post("/api/tripmsgs/" + rfq + "/chat", "{\"message\":\" \"}")
                        .status())
                .isEqualTo(422);
        assertThat(broker.post("/api/tripmsgs/arfq-1/chat", "{\"message\":\"Hello\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void fiftyPassengersFindAnAirlinerAndFourHundredFindNothing() {
        var group = broker.post("/api/trips", Broker.trip("REQ-14").replace("\"6\"", "\"50\""))
                .data()
                .path("id")
                .asString();
        assertThat(broker.get("/marketplace/" + group).text()).contains("Airliner", "Boeing 737-700 VIP");
        var crowd = broker.post("/api/trips", Broker.trip("REQ-15").replace("\"6\"", "\"400\""))
                .data()
                .path("id")
                .asString();
        assertThat(broker.get("/marketplace/" + crowd).text()).contains("No aircraft fits");
    }

    @Test
    void sendingWithNobodyPickedSaysSo() {
        var id = broker.openTrip("REQ-16");
        var answer = broker.submit("/marketplace/" + id + "/rfqs", "");
        var next = answer.response().headers().firstValue("Location").orElseThrow();
        assertThat(broker.get(next).text()).contains("Pick at least one operator");
    }

    private List<Received> answers(int count) {
        return Stream.generate(jetvision::next)
                .filter(event -> event.type().startsWith("quote_"))
                .limit(count)
                .toList();
    }

    /** Passes over what the operator may have written unasked. */
    private Received nextReply() {
        return Stream.generate(jetvision::next)
                .filter(event -> event.data().path("text").asString().contains("four per cent"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> pickable(String id) {
        return PICKABLE.matcher(broker.get("/marketplace/" + id).text())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private JsonNode rfq(String trip) {
        return broker.get("/api/rfqs/"
                        + broker.get("/api/trips/" + trip)
                                .data()
                                .path("rfqs")
                                .path(0)
                                .path("id")
                                .asString())
                .data();
    }

    private JsonNode linkedQuote(JsonNode rfq) {
        var id = lift(rfq).path("links").path("quotes").path(0).path("id").asString();
        return broker.get("/api/quotes/" + id).data();
    }

    private static JsonNode lift(JsonNode rfq) {
        return rfq.path("sellerLift").path(0);
    }

    private static BigDecimal amount(JsonNode node, String field) {
        return node.path(field).decimalValue();
    }
}
