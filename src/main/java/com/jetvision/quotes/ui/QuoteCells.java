package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.platform.words.Status;
import com.jetvision.prices.PriceSheet;
import com.jetvision.quotes.QuoteFlag;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.QuoteStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a quote: the fact, below it its explanation. */
final class QuoteCells {
    private QuoteCells() {}

    /** What cells need beside their quote. */
    record Context(ScoreReasons reasons, Instant now, ZoneId reader) {}

    static Component operator(QuoteRow row, Consumer<QuoteRow> onOpen) {
        return new TwoLine(name(row, onOpen), standing(row));
    }

    private static NativeButton name(QuoteRow row, Consumer<QuoteRow> onOpen) {
        var name = new NativeButton(row.operatorName(), click -> onOpen.accept(row));
        name.addClassName("jv-name");
        name.setAriaLabel("Price of " + row.operatorName());
        return name;
    }

    private static Div standing(QuoteRow row) {
        var line = Tags.row();
        line.addClassNames("t12", "ink3");
        if (row.excluded()) {
            line.add(Badges.count(Tone.BAD, "Excluded"));
        } else if (row.preferred()) {
            line.add(Badges.count(Tone.GOOD, "Preferred"));
        }
        if (row.rating() != null) {
            var rating = Tags.text(row.rating().stripTrailingZeros().toPlainString(), "num");
            rating.getElement().setAttribute("aria-label", "Rated " + rating.getText() + " of 5");
            line.add(Icons.of("star"), rating);
        }
        if (row.safety().isEmpty()) {
            line.add(Tags.text("Safety not known"));
        } else {
            row.safety().forEach(programme -> line.add(Badges.outline(programme)));
        }
        return line;
    }

    static Component aircraft(QuoteRow row) {
        if (row.operatorPrice() == null) {
            return Tags.text("No aircraft offered", "ink3");
        }
        return new TwoLine(row.aircraftType() == null ? "Aircraft not named" : row.aircraftType(), particulars(row));
    }

    /** {@code N350XA · 2019 · 9 seats}. */
    static String particulars(QuoteRow row) {
        return Stream.of(row.tail(), row.year(), row.seats() == null ? null : row.seats() + " seats")
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }

    static Component price(QuoteRow row) {
        var sheet = row.sheet();
        return sheet == null ? Tags.text(Formats.NONE) : TwoLine.price(Formats.money(sheet.total()), margin(sheet));
    }

    /** {@code margin 8 % · $2,960}; a fixed margin is its amount alone. */
    static String margin(PriceSheet sheet) {
        var amount = Formats.money(sheet.marginAmount());
        var percent = PriceTable.percentOf(sheet.margin());
        return percent.isEmpty() ? "margin " + amount : "margin " + percent + " · " + amount;
    }

    static Component score(QuoteRow row, ScoreReasons reasons) {
        return row.score() == null ? Tags.text("No score", "ink3") : new ScoreButton(row, reasons);
    }

    static Component state(QuoteRow row, Instant now, ZoneId reader) {
        return new TwoLine(word(row, true), below(row, now, reader));
    }

    /** The one word on where it stands; the best and the changed one say so before anything else. */
    static Badge word(QuoteRow row, boolean plain) {
        if (row.best()) {
            return badge(QuoteFlag.BEST_MATCH, plain);
        }
        if (row.open() && row.priceChanged()) {
            return badge(QuoteFlag.PRICE_CHANGED, plain);
        }
        if (row.status() == QuoteStatus.REJECTED && !row.declined()) {
            return badge(QuoteFlag.NOT_CHOSEN, plain);
        }
        var status = row.open() ? QuoteStatus.RECEIVED : row.status();
        return badge(status, plain);
    }

    private static Badge badge(Status status, boolean plain) {
        return plain ? Badges.plain(status) : Badges.status(status);
    }

    static Component below(QuoteRow row, Instant now, ZoneId reader) {
        if (row.open()) {
            return row.validUntil() == null ? Tags.small("no end given") : new Countdown(row.validUntil());
        }
        if (row.declined()) {
            return Tags.small(String.valueOf(row.declineReason()));
        }
        return Tags.small(
                row.status() == QuoteStatus.EXPIRED ? "since " + Formats.past(row.validUntil(), reader, now) : "");
    }

    /** A quote on a phone. */
    static Component card(QuoteRow row, Context context, Consumer<QuoteRow> onOpen) {
        var card = new Div();
        card.addClassName("jv-rowcard");
        var price = Tags.text(Formats.money(row.clientTotal()), "jv-price");
        card.add(line(name(row, onOpen), price));
        var sheet = row.sheet();
        card.add(line(standing(row), Tags.text(sheet == null ? "" : margin(sheet), "t12", "ink3")));
        if (row.operatorPrice() != null) {
            card.add(Tags.text(
                    Stream.concat(Stream.ofNullable(row.aircraftType()), Stream.of(particulars(row)))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    "t12",
                    "ink2"));
        }
        card.add(line(
                Tags.row(word(row, true), below(row, context.now(), context.reader())), score(row, context.reasons())));
        return card;
    }

    private static Div line(Component left, Component right) {
        var line = new Div();
        line.addClassNames("row", "between");
        List.of(left, right).forEach(line::add);
        return line;
    }
}
