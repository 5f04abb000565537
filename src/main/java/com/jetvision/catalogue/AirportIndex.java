package com.jetvision.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All airports in memory, in the order in which they are offered. A few thousand are read through in about a millisecond. */
class AirportIndex {
    private final List<AirportEntry> entries;
    private final Map<AirportId, Airport> byId;
    private final Map<String, Airport> byCode = new HashMap<>();

    AirportIndex(Collection<AirportEntry> entries) {
        this.entries = entries.stream().sorted(AirportEntry.LARGE_FIRST).toList();
        byId = entries.stream()
                .map(AirportEntry::airport)
                .collect(Collectors.toMap(Airport::id, airport -> airport, (first, second) -> first));
        this.entries.forEach(entry -> entry.codes().forEach(code -> byCode.putIfAbsent(code, entry.airport())));
        this.entries.forEach(entry -> entry.formerCodes().forEach(code -> byCode.putIfAbsent(code, entry.airport())));
    }

    Optional<Airport> byCode(String code) {
        return Optional.ofNullable(byCode.get(PlainText.of(code)));
    }

    Optional<Airport> byId(AirportId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Airport> within(Airport centre, int nm) {
        return entries.stream()
                .map(AirportEntry::airport)
                .filter(airport -> airport.id().equals(centre.id()) || Distances.nm(centre, airport) <= nm)
                .toList();
    }

    List<Airport> find(String text, int limit) {
        var plain = PlainText.of(text);
        var found = new LinkedHashSet<Airport>();
        byCode(plain).ifPresent(found::add);
        var words = plain.isEmpty() ? List.<String>of() : List.of(plain.split(" "));
        byFit(words).forEach(found::addAll);
        return found.stream().limit(limit).toList();
    }

    private List<List<Airport>> byFit(List<String> words) {
        var tiers = new ArrayList<List<Airport>>();
        for (int tier = 0; tier < AirportEntry.WORST; tier++) {
            tiers.add(new ArrayList<>());
        }
        for (var entry : entries) {
            int fit = entry.fit(words);
            if (fit > 0) {
                tiers.get(fit - 1).add(entry.airport());
            }
        }
        return tiers;
    }
}
