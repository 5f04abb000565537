package com.jetvision.notifications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of several pieces of news comes to lie on one line: a burst about one request counts and says all, or, where only the
 * last is worth a line, says the last.
 *
 * @param grows what is told later about the request comes to lie on it too, while it is unread
 */
record NewsLine(News last, String title, String body, int times, boolean grows) {
    /** All of one kind, in the order in which it was told. */
    static List<NewsLine> of(NotificationKind kind, List<News> all) {
        var lines = new LinkedHashMap<Object, NewsLine>();
        for (var news : all) {
            boolean grows = news.request() != null && (kind.merges() || kind.replaces());
            var place = grows ? List.of(news.to(), news.request()) : new Object();
            lines.merge(place, new NewsLine(news, news.title(), news.body(), 1, grows), NewsLine::and);
        }
        return new ArrayList<>(lines.values());
    }

    private NewsLine and(NewsLine next) {
        var kind = next.last.kind();
        int both = times + next.times;
        return kind.merges()
                ? new NewsLine(next.last, both + " " + kind.several(), body + ", " + next.body, both, grows)
                : new NewsLine(next.last, next.title, next.body, both, grows);
    }

    @Nullable
    UUID request() {
        return last.request() == null ? null : last.request().value();
    }
}
