package com.jetvision.emptylegs;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Distances;
import org.jspecify.annotations.Nullable;

/**
 * One end of a watched route.
 *
 * @param airport null for anywhere
 * @param radiusNm how far around it other airports are as good; 0 for this one only
 */
public record WatchedEnd(@Nullable Airport airport, int radiusNm) {
    public static final WatchedEnd ANYWHERE = new WatchedEnd(null, 0);

    boolean takes(Airport other) {
        return airport == null
                || airport.id().equals(other.id())
                || radiusNm > 0 && Distances.nm(airport, other) <= radiusNm;
    }

    /** {@code KTEB}, {@code KTEB + 50 NM}, {@code anywhere}. */
    public String label() {
        if (airport == null) {
            return "anywhere";
        }
        return radiusNm == 0 ? airport.code() : airport.code() + " + " + radiusNm + " NM";
    }
}
