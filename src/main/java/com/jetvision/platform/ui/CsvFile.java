package com.jetvision.platform.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A list as a CSV file, written while it is downloaded. */
public final class CsvFile {
    private CsvFile() {}

    /** Writes the whole file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    public static DownloadHandler named(String fileName, Content content) {
        return event -> {
            event.setFileName(fileName);
            event.setContentType("text/csv; charset=utf-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                content.write(out);
            }
        };
    }

    /** What a spreadsheet would take for a formula is marked as text; nothing is empty. */
    public static String text(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
