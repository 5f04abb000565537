package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.Paper;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;

/** Hands an agreement to the browser, which may not keep it; read anew each time it is asked for. */
final class PaperDownload {
    private PaperDownload() {}

    static DownloadHandler toShow(Supplier<Paper> paper) {
        return event -> {
            var file = paper.get();
            event.inline(file.fileName());
            write(event, file);
        };
    }

    static DownloadHandler toSave(Supplier<Paper> paper) {
        return event -> {
            var file = paper.get();
            event.setFileName(file.fileName());
            write(event, file);
        };
    }

    private static void write(DownloadEvent event, Paper file) throws IOException {
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.setContentType("application/pdf");
        event.setContentLength(file.bytes().length);
        event.getOutputStream().write(file.bytes());
    }
}
