package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientGroup;
import com.jetvision.clients.ClientSort;
import com.jetvision.clients.PaymentTerms;
import com.jetvision.platform.ui.AddressQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what it does not know is left out rather than refused. */
record ClientQuery(
        ClientGroup group,
        String text,
        @Nullable PaymentTerms terms,
        @Nullable Airport home,
        ClientSort sort) {
    static ClientQuery of(AddressQuery address, Airports airports) {
        return new ClientQuery(
                address.choice("view", ClientGroup.values(), ClientGroup::code, ClientGroup.ALL),
                address.get("q"),
                Stream.of(PaymentTerms.values())
                        .filter(terms -> terms.code().equals(address.get("terms")))
                        .findFirst()
                        .orElse(null),
                Optional.of(address.get("home"))
                        .filter(code -> !code.isEmpty())
                        .flatMap(airports::byCode)
                        .orElse(null),
                sort(address.get("sort")));
    }

    ClientFilter filter() {
        return new ClientFilter(text, group, terms, home == null ? null : home.id());
    }

    static String address(ClientSort sort) {
        return (sort.descending() ? "-" : "") + sort.by().name().toLowerCase(Locale.ROOT);
    }

    private static ClientSort sort(String words) {
        boolean descending = words.startsWith("-");
        var by = descending ? words.substring(1) : words;
        return Stream.of(ClientSort.By.values())
                .filter(each -> each.name().equalsIgnoreCase(by))
                .findFirst()
                .map(each -> new ClientSort(each, descending))
                .orElse(ClientSort.BY_NAME);
    }
}
