package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Finder;
import com.jetvision.platform.ui.Found;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Beginning a watch, from the command palette. */
@Component
class WatchAction implements Finder {
    private static final String WORDS = "New empty-leg watch";

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<Found> find(String text, int most) {
        return WORDS.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                ? List.of(new Found("Actions", "plane-landing", WORDS, "", AddressQuery.of(EmptyLegLinks.NEW_WATCH)))
                : List.of();
    }
}
