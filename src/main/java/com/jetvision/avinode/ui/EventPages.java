package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEventRow;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookEvents.After;
import java.util.List;
import java.util.TreeMap;

/**
 * Serves a grid, which asks by offset, from pages that follow a row: it remembers the last row of each page it has read, so
 * that scrolling through a million events skips no more than a page at a time.
 */
class EventPages {
    private final WebhookEvents events;
    private final TreeMap<Integer, After> lastRows = new TreeMap<>();
    private WebhookEventFilter filter = WebhookEventFilter.ALL;

    EventPages(WebhookEvents events) {
        this.events = events;
    }

    /** Begins anew: rows may have come or gone since. */
    void show(WebhookEventFilter chosen) {
        filter = chosen;
        lastRows.clear();
    }

    WebhookEventFilter filter() {
        return filter;
    }

    List<WebhookEventRow> page(int offset, int limit) {
        var before = lastRows.floorEntry(offset);
        var rows = before == null
                ? events.rows(filter, null, offset, limit)
                : events.rows(filter, before.getValue(), offset - before.getKey(), limit);
        if (!rows.isEmpty()) {
            lastRows.put(offset + rows.size(), After.row(rows.getLast()));
        }
        return rows;
    }
}
