package com.jetvision.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The marketplace that people see behind the deep link: the list of trips, one trip, and sending its RFQs. */
final class Site {
    private final Marketplace marketplace;

    Site(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    void on(Router router) {
        router.on("GET", "/", call -> list());
        router.on("GET", "/marketplace/{id}", page(this::trip));
        router.on("GET", "/marketplace/emptylegs/{id}", page(this::emptyLeg));
        router.on("POST", "/marketplace/{id}/rfqs", page(this::send));
        router.on("GET", "/marketplace/{id}/requests", page(this::requests));
        asset(router, "marketplace.css", "text/css; charset=utf-8");
        asset(router, "marketplace.js", "text/javascript; charset=utf-8");
        asset(router, "mark.svg", "image/svg+xml");
    }

    private Reply list() {
        return Reply.html(200, marketplace.read(TripList::page));
    }

    private Reply trip(Call call) {
        return Reply.html(200, marketplace.read(state -> {
            var trip = state.trip(call.part(0));
            return new TripPage(trip, state.rfqsOf(trip)).page(requests(state, trip), call.hasQuery("none"));
        }));
    }

    private Reply emptyLeg(Call call) {
        return Reply.html(200, marketplace.read(state -> {
            var leg = state.emptyLegs().get(call.part(0));
            if (leg == null) throw Refusal.notFound("empty leg " + call.part(0));
            return EmptyLegPage.page(leg);
        }));
    }

    private Reply send(Call call) {
        var page = "/marketplace/" + call.part(0);
        var operators = call.formValues("operator");
        if (operators.isEmpty()) return Reply.seeOther(page + "?none");
        marketplace.sendRfqs(call.part(0), operators);
        return Reply.seeOther(page + "#requests");
    }

    /** The list of requests alone, for the page to keep itself up to date. */
    private Reply requests(Call call) {
        return Reply.html(200, marketplace.read(state -> requests(state, state.trip(call.part(0)))));
    }

    private String requests(State state, Trip trip) {
        return new RequestList(state, trip, marketplace.now()).html();
    }

    /** People read a refusal as a page. */
    private static Router.Handler page(Router.Handler handler) {
        return call -> {
            try {
                return handler.handle(call);
            } catch (Refusal refusal) {
                return Reply.html(refusal.status(), Html.page("Not possible", sorry(refusal)));
            }
        };
    }

    private static String sorry(Refusal refusal) {
        return """
            <section class="empty">
            <h1>%s</h1>
            <p>The sandbox forgets its trips when its state file is deleted.</p>
            <a class="button" href="/">All trips</a>
            </section>
            """.formatted(Html.text(refusal.message()));
    }

    private static void asset(Router router, String name, String contentType) {
        byte[] bytes = load(name);
        router.on("GET", "/assets/" + name, call -> Reply.asset(contentType, bytes));
    }

    private static byte[] load(String name) {
        try (var in = Site.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("The class path lacks " + name);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
