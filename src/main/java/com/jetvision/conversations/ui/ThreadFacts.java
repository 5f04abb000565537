package com.jetvision.conversations.ui;

import com.jetvision.conversations.TalkThread;
import com.jetvision.operators.OperatorProfile;
import com.jetvision.operators.Operators;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a thread is about, from the modules that know it. */
@Component
class ThreadFacts {
    private final Requests requests;
    private final Quotes quotes;
    private final Operators operators;

    ThreadFacts(Requests requests, Quotes quotes, Operators operators) {
        this.requests = requests;
        this.quotes = quotes;
        this.operators = operators;
    }

    RequestDetails request(RequestId id) {
        return requests.get(id);
    }

    /** The thread's operator's quote, the best of them if there are several. */
    Optional<QuoteRow> quote(TalkThread thread) {
        return quotes.rows(thread.request()).stream()
                .filter(quote -> quote.operatorId().equals(thread.operator()))
                .findFirst();
    }

    Optional<OperatorProfile> operator(TalkThread thread) {
        return Optional.ofNullable(thread.operator()).map(operators::get);
    }
}
