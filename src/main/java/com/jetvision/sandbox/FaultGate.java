package com.jetvision.sandbox;

import com.jetvision.sandbox.Switches.Fault;
import com.jetvision.sandbox.Switches.Faults;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Stands between the API and its callers and plays the trouble that is switched on. */
final class FaultGate {
    private static final String ELSEWHERE = "https://avinode.com.evil.example";
    private final Switches switches;
    private final String url;

    FaultGate(Switches switches, String url) {
        this.switches = switches;
        this.url = url;
    }

    Reply pass(Call call, Router.Handler next) {
        var path = call.exchange().getRequestURI().getPath();
        if (!path.startsWith("/api/")) return next.handle(call);
        var faults = switches.strike(call.exchange().getRequestMethod(), path);
        return struck(faults, call, next);
    }

    private Reply struck(Faults faults, Call call, Router.Handler next) {
        return switch (faults.how()) {
            case NONE -> next.handle(call);
            case TOO_MANY_REQUESTS -> RateMeter.tooMany(RateMeter.HOURLY, 1);
            case SERVER_ERROR -> new Refusal(500, "ERR_INTERNAL_CRITICAL", "Something went wrong.", "").reply();
            case UNAVAILABLE -> new Refusal(503, "UNAVAILABLE", "Avinode is being looked after.", "").reply();
            case DENIED -> new Refusal(401, "NOT_AUTHORIZED", "The token is not taken.", "").reply();
            case NO_ANSWER -> {
                next.handle(call);
                throw new Router.NoAnswer();
            }
            case TIME_OUT -> throw new Router.NoAnswer();
            case MALFORMED -> cut(next.handle(call));
            case MISSING_FIELDS -> changed(next.handle(call), "\"id\":", "\"identity\":");
            case WRONG_HOST -> changed(next.handle(call), url, faults.to().isEmpty() ? ELSEWHERE : faults.to());
            case REDIRECT ->
                new Reply(302, "text/plain", new byte[0], java.util.Map.of())
                        .with(
                                "Location",
                                (faults.to().isEmpty() ? ELSEWHERE : faults.to())
                                        + call.exchange().getRequestURI().getPath());
        };
    }

    private static Reply cut(Reply whole) {
        return whole.withBody(Arrays.copyOf(whole.body(), whole.body().length / 2));
    }

    private static Reply changed(Reply whole, String what, String into) {
        var text = new String(whole.body(), StandardCharsets.UTF_8).replace(what, into);
        return whole.withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The names by which faults are switched on. */
    static Fault named(String name) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("fault", "There is no such fault."));
    }
}
