package com.jetvision.platform.batches;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of many rows, for {@code unnest}: as text, which the statement casts to the column's type. */
public final class Column {
    private Column() {}

    /** What is null stays null. */
    public static <T> String[] of(Collection<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }
}
