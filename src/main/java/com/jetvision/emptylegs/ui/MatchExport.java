package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.CsvFile;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the empty legs that the list shows as CSV, page by page. */
class MatchExport {
    private static final int PAGE = 500;
    private static final int MOST = 100_000;
    private static final String[] HEAD = {
        "From",
        "To",
        "Earliest departure",
        "Latest departure",
        "Zone",
        "Aircraft",
        "Category",
        "Tail",
        "Seats",
        "Operator",
        "Rating",
        "Price",
        "Currency",
        "Otherwise",
        "Offer",
        "Fits",
        "Judged",
        "Watch",
        "Agent",
        "Avinode id"
    };
    private final EmptyLegMatches matches;

    MatchExport(EmptyLegMatches matches) {
        this.matches = matches;
    }

    DownloadHandler file(Supplier<MatchFilter> filter, Supplier<MatchSort> sort) {
        return CsvFile.named("empty-legs.csv", out -> write(filter.get(), sort.get(), out));
    }

    void write(MatchFilter filter, MatchSort sort, Writer out) throws IOException {
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord((Object[]) HEAD);
        for (int offset = 0; offset < MOST; offset += PAGE) {
            var rows = matches.rows(filter, sort, offset, PAGE);
            for (var row : rows) {
                csv.printRecord(cells(row));
            }
            if (rows.size() < PAGE) {
                break;
            }
        }
        csv.flush();
    }

    private static Object[] cells(MatchRow row) {
        var zone = row.from().zone();
        return new Object[] {
            row.from().code(),
            row.to().code(),
            row.earliest().atZone(zone).toLocalDateTime(),
            row.latest().atZone(zone).toLocalDateTime(),
            zone.getId(),
            CsvFile.text(row.aircraftType()),
            CsvFile.text(row.category()),
            CsvFile.text(row.tail()),
            Objects.requireNonNullElse(row.seats(), ""),
            CsvFile.text(row.operatorName()),
            Objects.requireNonNullElse(row.rating(), ""),
            amount(row.price()),
            row.price() == null ? "" : row.price().currency().getCurrencyCode(),
            amount(row.regular()),
            row.legStatus().code(),
            row.fits() ? "yes" : "no",
            row.status().code(),
            CsvFile.text(row.watchRoute()),
            CsvFile.text(row.agentName()),
            CsvFile.text(row.avinodeId())
        };
    }

    private static Object amount(@Nullable Money money) {
        return money == null ? "" : money.amount();
    }
}
