package com.jetvision.sandbox;

import com.jetvision.sandbox.Switches.Delivery;
import com.jetvision.sandbox.Switches.Fault;
import com.jetvision.sandbox.Switches.Faults;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The page of switches: trouble with the API, trouble with webhooks, who is subscribed, and empty legs to publish. */
final class Switchboard {
    private static final List<String> PLACES =
            List.of("all", "open", "trips", "rfqs", "quotes", "tripmsgs", "emptylegs", "webhooks", "oauth");
    private static final int MOST = 1000;
    private final Marketplace marketplace;
    private final Switches switches;

    Switchboard(Marketplace marketplace, Switches switches) {
        this.marketplace = marketplace;
        this.switches = switches;
    }

    void on(Router router) {
        router.on("GET", "/switches", call -> Reply.html(200, page()));
        router.on("POST", "/switches/faults", this::faults);
        router.on("POST", "/switches/webhooks", this::webhooks);
        router.on("POST", "/switches/emptylegs", this::emptyLeg);
        router.on("POST", "/switches/emptylegs/{id}", this::changeEmptyLeg);
    }

    private Reply faults(Call call) {
        var form = call.form();
        var fault = FaultGate.named(value(form, "fault"));
        switches.fail(new Faults(fault, fault == Fault.NONE ? 0 : number(form, "times", 1), value(form, "on"), ""));
        return Reply.seeOther("/switches");
    }

    private Reply webhooks(Call call) {
        var form = call.form();
        var how = new Delivery(
                !value(form, "signed").isEmpty(),
                !value(form, "duplicate").isEmpty(),
                seconds(form, "shuffle"),
                seconds(form, "delay"),
                number(form, "lose", 0),
                0,
                0);
        switches.deliver(how, 1);
        return Reply.seeOther("/switches");
    }

    private Reply changeEmptyLeg(Call call) {
        var form = call.form();
        var body = Json.parse(Json.bytes(Json.object(
                "id",
                call.part(0),
                "price",
                number(form, "price", 0),
                "withdrawn",
                value(form, "withdrawn").isEmpty() ? null : true)));
        return publish(body, "/marketplace/emptylegs/" + call.part(0));
    }

    private Reply emptyLeg(Call call) {
        var form = call.form();
        var body = Json.parse(Json.bytes(Json.object(
                "from", value(form, "from").toUpperCase(Locale.ROOT),
                "to", value(form, "to").toUpperCase(Locale.ROOT),
                "date", value(form, "date"),
                "price", number(form, "price", 0))));
        return publish(body, "/switches#emptylegs");
    }

    private Reply publish(JsonNode body, String then) {
        try {
            marketplace.emptyLeg(turn -> Offering.emptyLeg(turn, body));
            return Reply.seeOther(then);
        } catch (Refusal refusal) {
            return Reply.html(
                    refusal.status(),
                    Html.page(
                            "Not possible",
                            "<section class=\"empty\"><h1>" + Html.text(refusal.message())
                                    + "</h1><a class=\"button\" href=\"/switches\">Back to the switches</a></section>"));
        }
    }

    private static String value(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static int number(Map<String, String> form, String name, int otherwise) {
        var text = value(form, name);
        return text.matches("\\d{1,6}")
                ? Math.min(Integer.parseInt(text), name.equals("price") ? 999_999 : MOST)
                : otherwise;
    }

    private static Duration seconds(Map<String, String> form, String name) {
        return Duration.ofSeconds(Math.min(number(form, name, 0), 300));
    }

    private String page() {
        var how = switches.delivery();
        var faults = switches.faults();
        return Html.page(
                "Switches",
                PAGE.formatted(
                        faults.times() == 0
                                ? "Every call works."
                                : "The next %s at %s: %s."
                                        .formatted(
                                                Html.count(faults.times(), "call"),
                                                Html.text(faults.on()),
                                                words(faults.how().name())),
                        options(Arrays.stream(Fault.values()).map(Enum::name).toList()),
                        options(PLACES),
                        checked(how.signed()),
                        checked(how.duplicate()),
                        how.shuffleWithin().toSeconds(),
                        how.delay().toSeconds(),
                        how.lose(),
                        settings(),
                        LocalDate.ofInstant(marketplace.now(), ZoneOffset.UTC).plusDays(7),
                        emptyLegs()));
    }

    private static String options(List<String> names) {
        return names.stream()
                .map(name -> "<option value=\"%s\">%s</option>".formatted(name, words(name)))
                .collect(Collectors.joining());
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String checked(boolean on) {
        return on ? "checked" : "";
    }

    private String settings() {
        var rows = marketplace.read(state -> state.settings().values().stream()
                .map(one -> "<li><b>%s</b><small>%s · %s</small></li>"
                        .formatted(
                                Html.text(String.join(", ", one.eventTypes())),
                                Html.text(one.targetURI()),
                                one.active() ? "active" : "switched off"))
                .collect(Collectors.joining()));
        return rows.isEmpty() ? "<li>Nobody has subscribed to native webhooks.</li>" : rows;
    }

    private String emptyLegs() {
        return marketplace.read(state -> state.emptyLegs().values().stream()
                .map(leg ->
                        "<li><a href=\"/marketplace/emptylegs/%s\"><b>%s → %s</b></a><small>%s · %s · %s%s</small></li>"
                                .formatted(
                                        Html.text(leg.id()),
                                        Html.text(leg.from()),
                                        Html.text(leg.to()),
                                        leg.date(),
                                        Html.text(leg.operator().name()),
                                        Html.dollars(leg.price()),
                                        leg.withdrawn() ? " · withdrawn" : ""))
                .collect(Collectors.joining()));
    }

    private static final String PAGE = """
            <section class="intro"><h1>Switches</h1>
            <p>Trouble to order, for trying what Jetvision does about it. Programs use POST /control/… instead.</p></section>
            <div class="board">
            <form method="post" action="/switches/faults"><h2>The API</h2><p>%s</p>
            <label>Goes wrong<select name="fault">%s</select></label>
            <label>At<select name="on">%s</select></label>
            <label>How often<input name="times" type="number" min="1" max="1000" value="1"></label>
            <button class="button">Set</button></form>
            <form method="post" action="/switches/webhooks"><h2>Webhooks</h2>
            <p>Signed events go to Jetvision; pointers go to whoever is subscribed below.</p>
            <label class="tick"><input name="signed" type="checkbox" %s>Send signed events</label>
            <label class="tick"><input name="duplicate" type="checkbox" %s>Send everything twice</label>
            <label>Out of order, within seconds<input name="shuffle" type="number" min="0" max="300" value="%d"></label>
            <label>Late by seconds<input name="delay" type="number" min="0" max="300" value="%d"></label>
            <label>Lose the next<input name="lose" type="number" min="0" max="1000" value="%d"></label>
            <button class="button">Set</button></form>
            <section><h2>Subscribed</h2><ul>%s</ul></section>
            <form id="emptylegs" method="post" action="/switches/emptylegs"><h2>Empty legs</h2>
            <p>Published to those who watch for such.</p>
            <label>From<input name="from" value="KTEB" maxlength="4" required></label>
            <label>To<input name="to" value="KOPF" maxlength="4" required></label>
            <label>On<input name="date" type="date" value="%s" required></label>
            <label>Price in dollars<input name="price" type="number" min="1" max="999999" value="9500" required></label>
            <button class="button">Publish</button><ul>%s</ul></form>
            </div>
            """;
}
