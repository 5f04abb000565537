package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEventRow;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookEvents.After;
import com.jetvision.platform.ui.CsvFile;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.function.Supplier;

/** Writes the events that the list shows as CSV, page after page; payloads are left out. */
class EventExport {
    private static final String[] HEAD = {
        "Received (UTC)",
        "Event",
        "Type",
        "Avinode's type",
        "Status",
        "Tries",
        "Next try (UTC)",
        "Request",
        "Trip",
        "Came in by",
        "Error"
    };
    private final WebhookEvents events;

    EventExport(WebhookEvents events) {
        this.events = events;
    }

    DownloadHandler file(Supplier<WebhookEventFilter> filter) {
        return CsvFile.named("webhook-events.csv", out -> write(filter.get(), out));
    }

    void write(WebhookEventFilter filter, Writer out) throws IOException {
        CsvFile.pages(
                out,
                HEAD,
                (last, offset, most) -> events.rows(filter, last == null ? null : After.row(last), 0, most),
                EventExport::cells);
    }

    private static Object[] cells(WebhookEventRow row) {
        return new Object[] {
            row.receivedAt(),
            CsvFile.text(row.avinodeId()),
            CsvFile.text(InboxWords.type(row)),
            CsvFile.text(row.nativeType()),
            InboxWords.isUnmatched(row) ? "unmatched" : row.status().code(),
            row.tries(),
            Objects.requireNonNullElse(row.nextTry(), ""),
            CsvFile.text(row.requestNumber()),
            CsvFile.text(row.tripId()),
            row.via(),
            CsvFile.text(row.error())
        };
    }
}
