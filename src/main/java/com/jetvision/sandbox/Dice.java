package com.jetvision.sandbox;

import com.jetvision.sandbox.Options.Span;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same words, so that a trip gets the same answers in every run. */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    static Dice of(Object... words) {
        try {
            var text = List.of(words).toString().getBytes(StandardCharsets.UTF_8);
            return new Dice(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** A factor such as 1.27 between two hundredths, 120 and 150. */
    BigDecimal hundredths(int least, int most) {
        return BigDecimal.valueOf(between(least, most), 2);
    }

    Duration within(Span span) {
        return Duration.ofMillis(
                random.nextLong(span.shortest().toMillis(), span.longest().toMillis() + 1));
    }

    String digits(int count) {
        var first = String.valueOf(between(1, 9));
        return first + letters("0123456789", count - 1);
    }

    String letters(String alphabet, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        return text.toString();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
