package com.jetvision.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The Avinode sandbox: a small HTTP server that plays Avinode in demos and tests, on this machine only. */
public final class AvinodeSandbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AvinodeSandbox.class.getName());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Closing closing = new Closing();
    private final Book book;
    private final Courier courier;
    private final Marketplace marketplace;

    /** Starts from the environment; arguments such as {@code JETVISION_SANDBOX_PORT=8091} win over it. */
    public static void main(String[] args) {
        Map<String, String> settings = new HashMap<>(System.getenv());
        Arrays.stream(args).map(argument -> argument.split("=", 2)).forEach(pair -> settings.put(pair[0], pair[1]));
        var sandbox = start(Options.from(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        LOG.log(Level.INFO, "Avinode sandbox is ready at {0}", sandbox.url());
    }

    /** Starts a sandbox that takes up again what its state file holds. */
    public static AvinodeSandbox start(Options options) {
        try {
            return new AvinodeSandbox(options);
        } catch (IOException failed) {
            throw new UncheckedIOException("The Avinode sandbox cannot listen on port " + options.port(), failed);
        }
    }

    private AvinodeSandbox(Options options) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        var switches = new Switches(options.pace());
        book = Book.open(options.stateFile());
        courier = new Courier(options, book, switches, closing);
        marketplace = new Marketplace(options.clock(), url(), book, courier, switches, closing);
        var router = router(options, switches);
        router.on(
                "GET",
                "/health",
                call -> Reply.json(200, Json.object("status", "UP", "undelivered", courier.waiting())));
        server.createContext("/", router);
        server.setExecutor(threads);
        marketplace.resume();
        server.start();
    }

    private Router router(Options options, Switches switches) {
        var router = new Router(closing);
        var resources = new Resources(url());
        var tokens = new TokenDesk(options.apiToken(), options.clock());
        var rate = new RateMeter(options.clock());
        new Guard(tokens, options.clock()).on(router);
        router.around(rate::pass);
        router.around(new FaultGate(switches, url())::pass);
        tokens.on(router);
        new TripApi(marketplace, resources).on(router);
        new MessageApi(marketplace, resources).on(router);
        new OfferApi(marketplace, resources).on(router);
        new SettingsApi(book).on(router);
        new ControlApi(marketplace, switches, rate, tokens).on(router);
        new Site(marketplace).on(router);
        new Switchboard(marketplace, switches).on(router);
        return router;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Sends RFQs to the first operators the marketplace offers for a trip, as a person would on its page. */
    public void sendRfqs(String tripId, int operators) {
        marketplace.sendRfqs(tripId, operators);
    }

    /** Lets the operators do at once all they still have to do for a trip; webhooks are on their way when it returns. */
    public void answerNow(String tripId) {
        marketplace.answerNow(tripId);
    }

    /** How many webhooks Jetvision has not taken yet. */
    public int undelivered() {
        return courier.waiting();
    }

    @Override
    public void close() {
        closing.begin();
        server.stop(0);
        threads.shutdownNow();
        courier.close();
        book.save();
    }
}
