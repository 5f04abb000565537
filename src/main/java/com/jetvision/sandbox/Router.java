package com.jetvision.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the handler of a request by its method and a path template such as {@code /api/trips/{id}}. */
final class Router implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Router.class.getName());
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final List<Route> routes = new ArrayList<>();
    private final List<Consumer<Call>> checks = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final Closing closing;

    Router(Closing closing) {
        this.closing = closing;
    }

    interface Handler {
        Reply handle(Call call);
    }

    /** Stands round every handler; the one added first is outermost. */
    interface Filter {
        Reply pass(Call call, Handler next);
    }

    private record Route(String method, Pattern path, Handler handler) {}

    /** Thrown by a handler that has done its work but plays a network that loses the answer. */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void on(String method, String template, Handler handler) {
        routes.add(new Route(method, Pattern.compile(template.replaceAll("\\{\\w+}", "([^/]+)")), handler));
    }

    /** Adds a check that every request passes before its handler; it refuses by throwing. */
    void check(Consumer<Call> check) {
        checks.add(check);
    }

    void around(Filter filter) {
        filters.add(filter);
    }

    private Handler filtered(Handler handler) {
        var whole = handler;
        for (var filter : filters.reversed()) {
            var inner = whole;
            whole = call -> filter.pass(call, inner);
        }
        return whole;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerInto(exchange);
        }
    }

    private void answerInto(HttpExchange exchange) throws IOException {
        try {
            send(exchange, answer(exchange));
        } catch (NoAnswer silence) {
            closing.pause(LONGEST_SILENCE);
        }
    }

    private Reply answer(HttpExchange exchange) {
        try {
            checks.forEach(check -> check.accept(new Call(exchange, List.of())));
            return find(exchange);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (NoAnswer silence) {
            throw silence;
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The sandbox failed at " + exchange.getRequestURI(), bug);
            return new Refusal(500, "ERR_INTERNAL_CRITICAL", "The sandbox failed; its log says why.", "").reply();
        }
    }

    private Reply find(HttpExchange exchange) {
        var method = exchange.getRequestMethod().replace("HEAD", "GET");
        boolean known = false;
        for (var route : routes) {
            var match = route.path.matcher(exchange.getRequestURI().getPath());
            if (!match.matches()) continue;
            known = true;
            if (!route.method.equals(method)) continue;
            var parts = IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group);
            return filtered(route.handler).handle(new Call(exchange, parts.toList()));
        }
        if (known) throw new Refusal(405, "METHOD_NOT_ALLOWED", "This address does not take " + method + ".", "");
        throw Refusal.notFound("such address");
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.contentType());
        reply.headers().forEach(headers::set);
        boolean empty = reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
        if (!empty) exchange.getResponseBody().write(reply.body());
    }
}
