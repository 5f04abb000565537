package com.jetvision.requests.ui;

import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Finder;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Found;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestSort;
import com.jetvision.requests.RequestView;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests in the command palette: open ones first, then those that ended. */
@Component
class RequestFinder implements Finder {
    private static final int SHORTEST = 2;
    private final RequestBoard board;
    private final Reader reader;

    RequestFinder(RequestBoard board, Reader reader) {
        this.board = board;
        this.reader = reader;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Found> find(String text, int most) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var rows = new ArrayList<RequestRow>();
        for (var view : List.of(RequestView.OPEN, RequestView.CLOSED)) {
            if (rows.size() < most) {
                var filter = RequestFilter.of(view).withText(text);
                rows.addAll(board.rows(filter, RequestSort.ACTIVITY, true, 0, most - rows.size()));
            }
        }
        return rows.stream().map(this::found).toList();
    }

    private Found found(RequestRow row) {
        return new Found(
                "Requests",
                "plane-takeoff",
                title(row),
                "%s · %s · %s".formatted(RequestGrid.name(row), row.number(), StatusWords.label(row.stage())),
                AddressQuery.of(RequestGrid.address(row)));
    }

    private String title(RequestRow row) {
        var route = row.route().isEmpty() ? "Route not known yet" : String.join(" → ", row.route());
        var departure = row.departure();
        var date = departure == null ? row.date() : departure.local().toLocalDate();
        return date == null ? route : route + ", " + Formats.date(date, reader.today());
    }
}
