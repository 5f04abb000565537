package com.jetvision.catalogue;

import com.jetvision.platform.errors.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds airports by code, name, city, state or country, from memory: the table is read once, on first use. */
@Service
public class Airports {
    private final AirportTable table;
    private volatile @Nullable AirportIndex index;

    Airports(AirportTable table) {
        this.table = table;
    }

    /**
     * Those that fit, best first: an exact code, then those with a code, name or city that begins so, then what else
     * people call it, then state and country, then any part of a word; in each group the large ones first. A city with several airports gives several.
     */
    public List<Airport> find(String text, int limit) {
        return index().find(text, limit);
    }

    /** By ICAO, IATA, FAA or a former code, in any case. */
    public Optional<Airport> byCode(String code) {
        return index().byCode(code);
    }

    /** The airport itself, and those around it as far as this. */
    public List<Airport> within(Airport centre, int nm) {
        return index().within(centre, nm);
    }

    public Airport get(AirportId id) {
        return index().byId(id).orElseThrow(() -> new NotFound("airport"));
    }

    private AirportIndex index() {
        var loaded = index;
        if (loaded == null) {
            synchronized (this) {
                loaded = index == null ? new AirportIndex(table.read()) : index;
                index = loaded;
            }
        }
        return loaded;
    }
}
