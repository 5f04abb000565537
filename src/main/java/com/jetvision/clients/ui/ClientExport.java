package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientRow;
import com.jetvision.clients.ClientSort;
import com.jetvision.clients.Clients;
import com.jetvision.platform.ui.CsvFile;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;

/** Writes the clients that the list shows as CSV, page by page. */
class ClientExport {
    private static final String[] HEAD = {
        "Client", "Contact", "Title", "E-mail", "Telephone", "VIP", "Terms", "Credit", "Home airport", "Agent"
    };

    private final Clients clients;
    private final Airports airports;

    ClientExport(Clients clients, Airports airports) {
        this.clients = clients;
        this.airports = airports;
    }

    DownloadHandler file(Supplier<ClientFilter> filter) {
        return CsvFile.named("clients.csv", out -> write(filter.get(), out));
    }

    void write(ClientFilter filter, Writer out) throws IOException {
        CsvFile.pages(
                out, HEAD, (last, offset, most) -> clients.rows(filter, offset, most, ClientSort.BY_NAME), this::cells);
    }

    private Object[] cells(ClientRow row) {
        var home = row.homeAirport();
        return new Object[] {
            CsvFile.text(row.name()),
            CsvFile.text(row.contact()),
            CsvFile.text(row.title()),
            CsvFile.text(row.email()),
            CsvFile.text(row.phone()),
            row.vip() ? "yes" : "no",
            row.terms().label(),
            row.credit().code(),
            home == null ? "" : airports.get(home).code(),
            CsvFile.text(row.agentName())
        };
    }
}
