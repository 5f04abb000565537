package com.jetvision.conversations;

import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a reader may know: the words, and beside a quote's card, for those who sell, the quote itself. */
@Component
class TalkReading {
    private final TalkQueries queries;
    private final Quotes quotes;
    private final TalkReader reader;

    TalkReading(TalkQueries queries, Quotes quotes, TalkReader reader) {
        this.queries = queries;
        this.quotes = quotes;
        this.reader = reader;
    }

    List<TalkThread> threads(RequestId request) {
        return queries.threads(request);
    }

    Talk ofRequest(RequestId request, int most) {
        return talk(request, queries.threads(request), queries.ofRequest(request, most + 1), most);
    }

    Talk ofThread(ConversationId id, int most) {
        var thread = queries.thread(id);
        return talk(thread.request(), List.of(thread), queries.ofThread(id, most + 1), most);
    }

    private Talk talk(RequestId request, List<TalkThread> threads, List<MessageView> said, int most) {
        boolean more = said.size() > most;
        var shown = more ? said.subList(1, said.size()) : said;
        return new Talk(threads, reader.isOperator() ? shown : withQuotes(request, shown), more);
    }

    private List<MessageView> withQuotes(RequestId request, List<MessageView> said) {
        if (said.stream().noneMatch(message -> message.type().isQuote())) {
            return said;
        }
        var rows = quotes.rows(request).stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.<QuoteRow>identity()));
        return said.stream()
                .map(message -> {
                    UUID about = message.card() == null ? null : message.card().about();
                    return about == null || !message.type().isQuote() ? message : message.with(rows.get(about));
                })
                .toList();
    }
}
