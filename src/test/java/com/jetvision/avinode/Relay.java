package com.jetvision.avinode;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The application's webhook doors at a port of this machine, for whoever posts over HTTP. */
public final class Relay implements AutoCloseable {
    private final HttpServer server;
    private final MockMvc application;

    Relay(ApplicationContext context) {
        application = WebhookDoors.http((WebApplicationContext) context);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = MockMvcRequestBuilders.post(exchange.getRequestURI().getPath())
                    .content(exchange.getRequestBody().readAllBytes());
            exchange.getRequestHeaders().forEach((name, values) -> request.header(name, values.toArray()));
            var answer = application.perform(request).andReturn().getResponse();
            var challenge = answer.getHeader("WWW-Authenticate");
            if (challenge != null) {
                exchange.getResponseHeaders().set("WWW-Authenticate", challenge);
            }
            exchange.sendResponseHeaders(answer.getStatus(), -1);
        } catch (Exception broken) {
            throw new IOException(broken);
        }
    }

    /** Posts JSON by Basic credentials; answers the status. */
    public int post(String path, String json, String user, String password) throws IOException, InterruptedException {
        var encoded = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(url().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + encoded)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
