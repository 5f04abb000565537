package com.jetvision.quotes;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores one quote: price beside its rivals, safety programmes, the operator's reliability, the client's history with it. */
final class Scorecard {
    /** A price in the middle of its rivals; each percent below or above counts three points. */
    private static final int MIDDLE = 80;

    private static final int POINTS_PER_PERCENT = 3;
    private static final int FIRST_TRIP = 70;
    private static final int EACH_TRIP = 3;
    private static final int RATING_TO_POINTS = 20;
    private static final int ENOUGH_TO_JUDGE = 3;

    private Scorecard() {}

    static Score of(ScoreFacts facts, ScoreWeights weights) {
        return Score.of(List.of(
                price(facts, weights.price()),
                safety(facts, weights.safety()),
                reliability(facts, weights.reliability()),
                history(facts, weights.history())));
    }

    private static ScorePart price(ScoreFacts facts, int weight) {
        var rivals = facts.rivals().stream()
                .filter(rival -> rival.currency().equals(facts.price().currency()))
                .sorted()
                .toList();
        if (rivals.size() < 2) {
            return new ScorePart("Price", weight, null, "Nothing to compare with yet");
        }
        var middle = middle(rivals);
        var above = facts.price().amount().subtract(middle).movePointRight(2).divide(middle, MathContext.DECIMAL64);
        int points = BigDecimal.valueOf(MIDDLE)
                .subtract(above.multiply(BigDecimal.valueOf(POINTS_PER_PERCENT)))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return new ScorePart("Price", weight, clamp(points), distance(above) + " of " + rivals.size() + " quotes");
    }

    private static String distance(BigDecimal above) {
        var whole = above.setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() == 0) {
            return "In the middle";
        }
        return Formats.percent(new Percent(whole.abs())) + (whole.signum() < 0 ? " under" : " over") + " the middle";
    }

    private static BigDecimal middle(List<Money> sorted) {
        int half = sorted.size() / 2;
        var upper = sorted.get(half).amount();
        return sorted.size() % 2 == 1
                ? upper
                : upper.add(sorted.get(half - 1).amount()).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }

    private static ScorePart safety(ScoreFacts facts, int weight) {
        var reason = facts.safety().isEmpty() ? "Not known" : String.join(", ", facts.safety());
        return new ScorePart(
                "Safety", weight, SafetyScale.points(facts.safety()).orElse(null), reason);
    }

    private static ScorePart reliability(ScoreFacts facts, int weight) {
        var marks = new ArrayList<Integer>();
        if (facts.answeredIn() != null) {
            marks.add(speed(facts.answeredIn()));
        }
        if (facts.rating() != null) {
            marks.add(facts.rating()
                    .multiply(BigDecimal.valueOf(RATING_TO_POINTS))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue());
        }
        if (facts.quotesBefore() >= ENOUGH_TO_JUDGE) {
            marks.add(Score.divided(100L * (facts.quotesBefore() - facts.changesBefore()), facts.quotesBefore()));
        }
        if (marks.isEmpty()) {
            return new ScorePart("Reliability", weight, null, "Not known");
        }
        int points = Score.divided(marks.stream().mapToInt(Integer::intValue).sum(), marks.size());
        return new ScorePart("Reliability", weight, points, because(facts));
    }

    private static String because(ScoreFacts facts) {
        return Stream.of(
                        facts.answeredIn() == null
                                ? ""
                                : "answered in "
                                        + Formats.duration(
                                                Math.max(1, facts.answeredIn().toMinutes())),
                        facts.rating() == null ? "" : "rated " + plain(facts.rating()) + " of 5",
                        facts.quotesBefore() < ENOUGH_TO_JUDGE
                                ? ""
                                : "%d price %s in %d quotes"
                                        .formatted(
                                                facts.changesBefore(),
                                                facts.changesBefore() == 1 ? "change" : "changes",
                                                facts.quotesBefore()))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), Scorecard::capital));
    }

    private static ScorePart history(ScoreFacts facts, int weight) {
        int trips = facts.tripsTogether();
        if (trips == 0) {
            return new ScorePart("History", weight, null, facts.client() + " has not flown with them yet");
        }
        var reason = "%s flew with them %s"
                .formatted(facts.client(), trips == 1 ? "once" : trips == 2 ? "twice" : trips + " times");
        return new ScorePart("History", weight, clamp(FIRST_TRIP + EACH_TRIP * trips), reason);
    }

    private static int speed(Duration answeredIn) {
        long minutes = answeredIn.toMinutes();
        if (minutes <= 30) {
            return 100;
        }
        if (minutes <= 2 * 60) {
            return 90;
        }
        if (minutes <= 6 * 60) {
            return 75;
        }
        return minutes <= 24 * 60 ? 55 : 35;
    }

    private static int clamp(int points) {
        return Math.clamp(points, 0, 100);
    }

    private static String plain(BigDecimal rating) {
        return new Percent(rating).plain();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
