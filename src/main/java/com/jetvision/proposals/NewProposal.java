package com.jetvision.proposals;

import com.jetvision.quotes.QuoteId;
import com.jetvision.requests.RequestId;
import java.util.List;

/** One to four quotes of a request, in the order in which the client is to see them; the first is recommended. */
public record NewProposal(RequestId request, List<QuoteId> quotes) {
    public NewProposal {
        quotes = List.copyOf(quotes);
    }
}
