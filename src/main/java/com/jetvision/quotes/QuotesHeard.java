package com.jetvision.quotes;

import java.util.List;

/**
 * What was taken in together, in the order in which it was heard, for those who write all of it down at once. Each is told
 * by itself too, to those who need no more than that it happened.
 */
public record QuotesHeard(List<QuoteNews> news) {
    public QuotesHeard {
        news = List.copyOf(news);
    }
}
