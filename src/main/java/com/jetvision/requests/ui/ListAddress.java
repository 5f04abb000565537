package com.jetvision.requests.ui;

import com.jetvision.clients.ClientId;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.requests.DepartureWindow;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestSort;
import com.jetvision.requests.RequestView;
import com.jetvision.requests.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what it does not know is left out rather than refused. */
record ListAddress(RequestFilter filter, RequestSort sort, boolean descending) {
    static ListAddress of(AddressQuery address) {
        var view = named(RequestView.class, address.get("view"));
        var filter = new RequestFilter(
                view == null ? RequestView.OPEN : view,
                address.get("q"),
                stages(address.get("stage")),
                named(DepartureWindow.class, address.get("departure")),
                AddressQuery.id(address.get("client")).map(ClientId::new).orElse(null));
        var by = address.get("sort");
        var sort = named(RequestSort.class, by.startsWith("-") ? by.substring(1) : by);
        return new ListAddress(filter, sort == null ? RequestSort.ACTIVITY : sort, sort == null || by.startsWith("-"));
    }

    static String view(RequestView view) {
        return view == RequestView.OPEN ? "" : word(view);
    }

    static String stages(Set<Stage> stages) {
        return stages.stream().sorted().map(ListAddress::word).collect(Collectors.joining(","));
    }

    /** The usual order needs no word. */
    static String sort(RequestSort sort, boolean descending) {
        return sort == RequestSort.ACTIVITY ? "" : (descending ? "-" : "") + word(sort);
    }

    static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Stage> stages(String words) {
        var stages = EnumSet.noneOf(Stage.class);
        for (var word : words.split(",", -1)) {
            var stage = named(Stage.class, word);
            if (stage != null) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
