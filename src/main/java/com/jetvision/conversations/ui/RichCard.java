package com.jetvision.conversations.ui;

import com.jetvision.conversations.Card;
import com.jetvision.conversations.MessageView;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.quotes.QuoteFlag;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.QuoteStatus;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import org.jspecify.annotations.Nullable;

/** A record in the stream: what it is, how it stands, and its few figures. */
class RichCard extends Composite<Article> {
    private static final String BETWEEN = " · ";
    private final Div facts = new Div();

    /** {@code request} is set for those who may open its room. */
    RichCard(MessageView message, Card card, @Nullable RequestId request) {
        var look = CardLook.of(message.type(), card);
        var quote = message.quote();
        getContent().addClassName("jv-card");
        getContent().setClassName("ask", CardLook.asks(message.type(), card));
        getContent().add(head(look, quote), facts);
        if (request != null) {
            CardAct.of(message.type(), card, request)
                    .ifPresent(act -> getContent().add(new Footer(act.link())));
        }
        if (quote == null) {
            told(card, look);
        } else {
            known(card, quote);
        }
    }

    private static Header head(CardLook look, @Nullable QuoteRow quote) {
        var head = new Header(Icons.of(look.icon()), Tags.text(look.title(), "grow"));
        if (quote != null && quote.open() && look.until() != null) {
            head.add(Tags.text(Formats.money(quote.clientTotal()), "strong"));
        } else if (quote != null && !quote.declined() && !quote.open()) {
            head.add(Badges.plain(quote.status() == QuoteStatus.REJECTED ? QuoteFlag.NOT_CHOSEN : quote.status()));
        } else if (look.state() != null) {
            head.add(Badges.plain(look.state().tone(), look.state().label()));
        }
        return head;
    }

    /** What both sides know. */
    private void told(Card card, CardLook look) {
        var amount = look.exact() ? Formats.moneyExact(card.amount()) : Formats.money(card.amount());
        var line = card.line();
        int cut = card.amount() == null ? -1 : line.indexOf(BETWEEN);
        pair(Tags.text(cut < 0 ? line : line.substring(0, cut)), Tags.text(card.amount() == null ? "" : amount));
        if (cut >= 0) {
            facts.add(rest(line.substring(cut + BETWEEN.length())));
        }
        if (card.until() != null && look.until() != null) {
            pair(Tags.text(look.until()), new Countdown(card.until()));
        }
    }

    /** An address is long: it has a line of its own below the amount. */
    private static Component rest(String words) {
        var rest = Tags.text(words, "cut", "ink2");
        rest.setTitle(words);
        return rest;
    }

    /** The quote as we see it: our price beside the operator's. */
    private void known(Card card, QuoteRow quote) {
        var score = quote.score();
        pair(Tags.text(card.line()), score == null ? Tags.text("") : Badges.plain(tone(score), "Score " + score));
        if (quote.operatorPrice() != null) {
            pair(Tags.text(prices(quote)), left(quote));
        }
        if (quote.priceChanged() && quote.open()) {
            pair(Tags.text("Before " + Formats.money(quote.previousPrice())), Badges.plain(QuoteFlag.PRICE_CHANGED));
        }
    }

    private static String prices(QuoteRow quote) {
        var price = "Operator " + Formats.money(quote.operatorPrice());
        var margin = quote.marginAmount();
        return margin == null ? price : price + ", margin " + Formats.money(margin);
    }

    private static Component left(QuoteRow quote) {
        return quote.open() && quote.validUntil() != null ? new Countdown(quote.validUntil()) : Tags.text("");
    }

    private static Tone tone(int score) {
        return score >= 80 ? Tone.GOOD : score >= 60 ? Tone.INFO : score >= 40 ? Tone.WAIT : Tone.BAD;
    }

    private void pair(Component left, Component right) {
        var pair = new Div(left, right);
        pair.addClassName("jv-kv");
        facts.add(pair);
    }
}
