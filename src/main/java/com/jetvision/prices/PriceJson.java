package com.jetvision.prices;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** Price sheets as they lie in a jsonb column; what is read back equals what was written. */
public final class PriceJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            // Money answers questions such as isZero(): they are not part of it
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .build();

    private PriceJson() {}

    public static String write(PriceSheet sheet) {
        return JSON.writeValueAsString(sheet);
    }

    public static PriceSheet read(String json) {
        return JSON.readValue(json, PriceSheet.class);
    }
}
