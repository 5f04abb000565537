package com.jetvision.notifications;

import com.jetvision.conversations.MessageNotSent;
import com.jetvision.platform.ui.Formats;
import com.jetvision.quotes.QuoteChanged;
import com.jetvision.quotes.QuoteDeclined;
import com.jetvision.quotes.QuoteExpired;
import com.jetvision.quotes.QuoteOffer;
import com.jetvision.quotes.QuoteReceived;
import com.jetvision.requests.RequestFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes from the marketplace. */
@Component
class MarketNews {
    private final Notifier notifier;

    MarketNews(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void on(QuoteReceived event) {
        notifier.tell(new News(
                event.agent(),
                NotificationKind.QUOTE_RECEIVED,
                event.operatorName() + " quotes",
                priced(event.operatorName(), event.offer()),
                event.request(),
                event.at()));
    }

    @EventListener
    void on(QuoteChanged event) {
        if (event.before().equals(event.total())) {
            return;
        }
        notifier.tell(new News(
                event.agent(),
                NotificationKind.QUOTE_CHANGED,
                event.operatorName() + " changed its price",
                priced(event.operatorName(), event.offer()),
                event.request(),
                event.at()));
    }

    @EventListener
    void on(QuoteDeclined event) {
        notifier.tell(new News(
                event.agent(),
                NotificationKind.QUOTE_DECLINED,
                event.operatorName() + " declined",
                "%s: %s".formatted(event.operatorName(), event.reason()),
                event.request(),
                event.at()));
    }

    @EventListener
    void on(QuoteExpired event) {
        notifier.tell(new News(
                event.agent(),
                NotificationKind.QUOTE_EXPIRED,
                event.operatorName() + "'s quote expired",
                event.operatorName(),
                event.request(),
                event.at()));
    }

    @EventListener
    void on(MessageNotSent event) {
        notifier.tell(new News(
                event.agent(),
                NotificationKind.MESSAGE_NOT_SENT,
                "Your message to %s was not sent".formatted(event.operatorName()),
                event.reason(),
                event.request(),
                event.at()));
    }

    @EventListener
    void on(RequestFailed event) {
        notifier.tell(new News(
                event.agent(),
                NotificationKind.TRIP_FAILED,
                "The trip was not created at Avinode",
                event.sentence(),
                event.request(),
                event.at()));
    }

    /** What the client would pay: of all prices the one that decides. */
    private static String priced(String operator, QuoteOffer offer) {
        return operator + " " + Formats.money(offer.clientTotal());
    }
}
