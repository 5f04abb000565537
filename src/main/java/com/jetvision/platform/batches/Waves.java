package com.jetvision.platform.batches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Cuts a list into waves in which no key comes twice: one statement can write a wave, and what has one key keeps its order. */
public final class Waves {
    private Waves() {}

    /** As many waves as the commonest key has items; most often one. */
    public static <T> List<List<T>> of(List<T> items, Function<? super T, ?> key) {
        var waves = new ArrayList<List<T>>();
        var seen = new HashMap<Object, Integer>();
        for (var item : items) {
            int wave = seen.merge(key.apply(item), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(item);
        }
        return waves;
    }
}
