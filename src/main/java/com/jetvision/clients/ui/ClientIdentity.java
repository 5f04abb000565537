package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.clients.ClientForm;
import com.jetvision.clients.ClientProfile;
import com.jetvision.clients.CommunicationPreference;
import com.jetvision.clients.CreditStatus;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H4;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who a client is: name, people, reach, preferences, terms. */
class ClientIdentity {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final ClientProfile client;
    private final ClientForm form;
    private final @Nullable Airport home;

    ClientIdentity(ClientProfile client, @Nullable Airport home) {
        this.client = client;
        this.form = client.form();
        this.home = home;
    }

    Div head() {
        var avatar = new Avatar(client.name());
        avatar.addClassNames("client", "large");
        var since = "Client since " + client.since().atZone(ZoneOffset.UTC).format(MONTH);
        var badges = Tags.row(badges());
        badges.addClassNames("badges", "wrap");
        var head = new Div(avatar, new Div(new H1(client.name()), Tags.text(since, "ink3", "t13")), badges);
        head.addClassName("jv-id");
        return head;
    }

    private Component[] badges() {
        var badges = new ArrayList<Component>();
        if (form.vip()) {
            badges.add(Badges.vip());
        }
        badges.add(ClientWords.pill(form.terms()));
        if (form.credit() != CreditStatus.GOOD) {
            badges.add(Badges.status(form.credit()));
        }
        if (!client.active()) {
            badges.add(Badges.outline("Archived"));
        }
        return badges.toArray(Component[]::new);
    }

    /** All but the head, each part under its title. */
    List<Div> parts() {
        var parts = new ArrayList<Div>();
        parts.add(part("People", person("user", form.contact(), form.title())));
        parts.add(part("Reach", reach()));
        var likes = likes();
        if (likes.getComponentCount() > 0) {
            parts.add(part("Prefers", likes));
        }
        parts.add(part("Terms", terms()));
        return parts;
    }

    private Component[] reach() {
        var lines = new ArrayList<Component>();
        var prefers = form.communication();
        if (form.email() != null) {
            lines.add(
                    person("mail", form.email().value(), prefers == CommunicationPreference.EMAIL ? "preferred" : ""));
        }
        if (form.phone() != null) {
            var how = prefers == CommunicationPreference.EMAIL ? "" : "preferred, " + lower(prefers.label());
            lines.add(person("phone", form.phone().value(), how));
        }
        if (home != null) {
            lines.add(person("map-pin", home.code() + ", " + home.shortName(), "home airport"));
        }
        if (lines.isEmpty()) {
            lines.add(Tags.text("No address yet", "ink3"));
        }
        return lines.toArray(Component[]::new);
    }

    private Div likes() {
        var chips = Tags.row();
        chips.addClassNames("chips", "wrap");
        add(chips, "plane", form.preferences().aircraft());
        add(chips, "coffee", form.preferences().catering());
        add(chips, "wifi", form.preferences().amenities());
        add(
                chips,
                "ban",
                form.preferences().avoid().stream().map(word -> "No " + word).toList());
        return chips;
    }

    private static void add(Div chips, String icon, List<String> words) {
        for (var word : words) {
            var chip = new Div(Icons.of(icon), Tags.text(word));
            chip.addClassName("jv-pref");
            chips.add(chip);
        }
    }

    private KeyValues terms() {
        var terms = new KeyValues().line("Payment", form.terms().label());
        terms.line("Credit", Badges.plain(form.credit()));
        var budget = form.preferences().budget();
        if (budget != null) {
            terms.line("Budget", budget(budget.from(), budget.to()));
        }
        return terms;
    }

    private static String budget(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from != null && to != null) {
            return Formats.range(dollars(from), dollars(to));
        }
        return from != null
                ? "from " + Formats.money(dollars(from))
                : "to " + Formats.money(to == null ? null : dollars(to));
    }

    private static Money dollars(BigDecimal amount) {
        return Money.rounded(amount, Money.USD);
    }

    private static Div person(String icon, String fact, String detail) {
        var line = new Div(Icons.of(icon), new TwoLine(fact, detail));
        line.addClassName("jv-person");
        return line;
    }

    private static Div part(String title, Component... content) {
        var part = new Div(new H4(title));
        part.add(content);
        return part;
    }

    private static String lower(String label) {
        return label.equals("WhatsApp") ? label : label.toLowerCase(Locale.ROOT);
    }
}
