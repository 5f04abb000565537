package com.jetvision.documents.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The aircraft of an option. What is null or empty is left out of the document; {@code operator} is given only when the
 * house names operators in proposals.
 */
public record PaperAircraft(
        String type,
        String category,
        @Nullable Integer built,
        int seats,
        @Nullable Integer rangeNm,
        String cabin,
        String luggage,
        String wifi,
        List<String> safety,
        @Nullable String operator) {
    public PaperAircraft {
        safety = List.copyOf(safety);
    }

    /** An aircraft of which only type, category and seats are known. */
    public static PaperAircraft of(String type, String category, int seats) {
        return new PaperAircraft(type, category, null, seats, null, "", "", "", List.of(), null);
    }
}
