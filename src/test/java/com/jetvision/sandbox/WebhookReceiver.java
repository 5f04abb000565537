package com.jetvision.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Stands where Jetvision's webhook stands: checks the signature and answers what the test wants. */
final class WebhookReceiver implements AutoCloseable {
    private static final byte[] KEY = "jetvision-demo-webhook-secret".getBytes();

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    private volatile int otherwise = 200;

    record Received(String webhookId, boolean signed, int answered, JsonNode body) {
        String type() {
            return body.path("eventType").asString();
        }

        String eventId() {
            return body.path("eventId").asString();
        }

        JsonNode data() {
            return body.path("data");
        }
    }

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/webhooks/avinode", this::receive);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What to answer to the next calls; after them 200 again. */
    void answerFirst(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    void answerAlways(int status) {
        otherwise = status;
    }

    Received next() {
        try {
            var next = received.poll(10, TimeUnit.SECONDS);
            assertThat(next).as("a webhook within ten seconds").isNotNull();
            return next;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    List<Received> next(int count) {
        List<Received> events = new ArrayList<>();
        for (int i = 0; i < count; i++) events.add(next());
        return events;
    }

    boolean isQuiet() {
        return received.isEmpty();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var next = answers.poll();
            int status = next == null ? otherwise : next;
            var id = exchange.getRequestHeaders().getFirst("webhook-id");
            received.add(new Received(id, isSigned(exchange, id, body), status, Json.parse(body)));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static boolean isSigned(HttpExchange exchange, String id, byte[] body) {
        try {
            var time = exchange.getRequestHeaders().getFirst("webhook-timestamp");
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update((id + "." + time + ".").getBytes());
            var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
            boolean fresh = Math.abs(Instant.now().getEpochSecond() - Long.parseLong(time)) < 300;
            return fresh && expected.equals(exchange.getRequestHeaders().getFirst("webhook-signature"));
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
