package com.jetvision.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.jetvision.platform.errors.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client likes on board, and what a trip may cost; kept as jsonb under the seeds' names. */
public record ClientPreferences(
        @JsonProperty("preferred_aircraft") List<String> aircraft,
        @JsonProperty("dietary_restrictions") List<String> catering,
        @JsonProperty("preferred_amenities") List<String> amenities,
        @JsonProperty("avoid") List<String> avoid,
        @JsonProperty("budget_range") @Nullable Budget budget) {
    public static final ClientPreferences NONE =
            new ClientPreferences(List.of(), List.of(), List.of(), List.of(), null);

    private static final int MOST = 20;
    private static final int LONGEST = 60;

    @SuppressWarnings("ConstantValue") // rows written before a list existed lack it
    public ClientPreferences {
        aircraft = words(aircraft);
        catering = words(catering);
        amenities = words(amenities);
        avoid = words(avoid);
    }

    private static List<String> words(@Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        var words = given.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST || words.stream().anyMatch(word -> word.length() > LONGEST)) {
            throw new Refused("Keep to %d preferences of a kind, each at most %d characters long.", MOST, LONGEST);
        }
        return words;
    }

    /** What a trip usually costs, in the house's currency; either end may be open. */
    public record Budget(
            @Nullable BigDecimal from, @Nullable BigDecimal to) {
        public Budget {
            if (from != null && from.signum() < 0 || to != null && to.signum() < 0) {
                throw new Refused("A budget cannot be negative.");
            }
            if (from != null && to != null && from.compareTo(to) > 0) {
                throw new Refused("The budget's lower end is above its upper end.");
            }
        }
    }

    /** Null when both ends are open. */
    public static @Nullable Budget budget(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null && to == null ? null : new Budget(from, to);
    }
}
