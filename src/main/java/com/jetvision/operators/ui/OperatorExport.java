package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorFilter;
import com.jetvision.operators.OperatorRow;
import com.jetvision.operators.OperatorSort;
import com.jetvision.operators.Operators;
import com.jetvision.platform.ui.CsvFile;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.function.Supplier;

/** Writes the operators that the list shows as CSV, page by page. */
class OperatorExport {
    private static final String[] HEAD = {
        "Operator",
        "Standing",
        "Rating",
        "Safety",
        "Region",
        "Fleet",
        "Contact",
        "E-mail",
        "Telephone",
        "Asked",
        "Won",
        "Lost",
        "Declined",
        "Median answer (min)",
        "Avinode id"
    };
    private final Operators operators;

    OperatorExport(Operators operators) {
        this.operators = operators;
    }

    DownloadHandler file(Supplier<OperatorFilter> filter) {
        return CsvFile.named("operators.csv", out -> write(filter.get(), out));
    }

    void write(OperatorFilter filter, Writer out) throws IOException {
        CsvFile.pages(
                out,
                HEAD,
                (last, offset, most) -> operators.rows(filter, OperatorSort.NAME, offset, most),
                OperatorExport::cells);
    }

    private static Object[] cells(OperatorRow row) {
        var profile = row.profile();
        var median = row.record().medianAnswer();
        return new Object[] {
            CsvFile.text(profile.name()),
            profile.excluded() ? "excluded" : profile.preferred() ? "preferred" : "active",
            Objects.requireNonNullElse(profile.rating(), ""),
            CsvFile.text(profile.safety().isEmpty() ? "not known" : String.join("; ", profile.safety())),
            CsvFile.text(profile.region()),
            Objects.requireNonNullElse(profile.fleetSize(), ""),
            CsvFile.text(profile.contactName()),
            CsvFile.text(profile.contactEmail()),
            CsvFile.text(profile.contactPhone()),
            row.record().asked(),
            row.record().won(),
            row.record().lost(),
            row.record().declined(),
            median == null ? "" : median.toMinutes(),
            CsvFile.text(profile.avinodeId())
        };
    }
}
