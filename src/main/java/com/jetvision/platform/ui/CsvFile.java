package com.jetvision.platform.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A list as a CSV file, written while it is downloaded. */
public final class CsvFile {
    private static final int PAGE = 500;
    private static final int MOST = 100_000;

    private CsvFile() {}

    /** Writes the whole file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** Reads the rows behind {@code last}, which is null before the first page; {@code offset} were read so far. */
    @FunctionalInterface
    public interface Source<R> {
        List<R> next(@Nullable R last, int offset, int most);
    }

    /** Writes the head and the rows, page by page and no more than 100,000 of them. */
    public static <R> void pages(Writer out, String[] head, Source<R> rows, Function<R, Object[]> cells)
            throws IOException {
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord((Object[]) head);
        @Nullable R last = null;
        for (int written = 0; written < MOST; written += PAGE) {
            var page = rows.next(last, written, PAGE);
            for (var row : page) {
                csv.printRecord(cells.apply(row));
            }
            if (page.size() < PAGE) {
                break;
            }
            last = page.getLast();
        }
        csv.flush();
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
