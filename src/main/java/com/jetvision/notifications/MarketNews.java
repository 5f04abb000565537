package com.jetvision.notifications;

import com.jetvision.conversations.MessageNotSent;
import com.jetvision.platform.ui.Formats;
import com.jetvision.quotes.QuoteChanged;
import com.jetvision.quotes.QuoteDeclined;
import com.jetvision.quotes.QuoteExpired;
import com.jetvision.quotes.QuoteNews;
import com.jetvision.quotes.QuoteReceived;
import com.jetvision.quotes.QuotesHeard;
import com.jetvision.requests.RequestFailed;
import java.util.Optional;
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
    void on(QuotesHeard event) {
        notifier.tell(
                event.news().stream().flatMap(news -> priced(news).stream()).toList());
    }

    private static Optional<News> priced(QuoteNews news) {
        return switch (news) {
            case QuoteReceived received -> Optional.of(priced(received, NotificationKind.QUOTE_RECEIVED, "quotes"));
            case QuoteChanged changed when changed.before().equals(changed.total()) -> Optional.empty();
            case QuoteChanged changed ->
                Optional.of(priced(changed, NotificationKind.QUOTE_CHANGED, "changed its price"));
        };
    }

    /** With what the client would pay: of all prices the one that decides. */
    private static News priced(QuoteNews news, NotificationKind kind, String what) {
        var operator = news.operatorName();
        var price = Formats.money(news.offer().clientTotal());
        return new News(news.agent(), kind, operator + " " + what, operator + " " + price, news.request(), news.at());
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
}
