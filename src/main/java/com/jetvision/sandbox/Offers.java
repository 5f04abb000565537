package com.jetvision.sandbox;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the marketplace finds for a trip: about ten tails that take the passengers as far as they go, cheapest first. */
final class Offers {
    private static final int WISHED_AT_MOST = 7;

    private Offers() {}

    /** The same offers for the same trip every time; one in five of them will decline, never the cheapest. */
    static List<Offer> of(Trip trip) {
        var dice = Dice.of(trip.id(), "offers");
        var types = types(trip, dice.between(9, 11));
        var operators = dice.shuffled(Operator.ALL);
        var offers = IntStream.range(0, types.size())
                .mapToObj(i -> offer(trip, operators.get(i), types.get(i)))
                .sorted(comparing(Offer::estimate))
                .toList();
        return withDeclines(offers, dice);
    }

    private static List<Offer> withDeclines(List<Offer> offers, Dice dice) {
        var places = IntStream.range(1, offers.size()).boxed().toList();
        var declining =
                dice.shuffled(places).stream().limit((offers.size() + 2) / 5).toList();
        return IntStream.range(0, offers.size())
                .mapToObj(i -> declining.contains(i) ? offers.get(i).declining() : offers.get(i))
                .toList();
    }

    private static Offer offer(Trip trip, Operator operator, AircraftType type) {
        var tail = Dice.of(operator.id(), type.name());
        var registration = "N" + tail.digits(3) + tail.letters("ABCDEFGHJKLMNPQRSTUVWXYZ", 2);
        var estimate = Prices.estimate(trip, operator, type);
        boolean stop = !type.reaches(trip.longestLeg());
        return new Offer(operator, type, registration, tail.between(2009, 2024), stop, estimate, false);
    }

    /** The wished categories first, the rest spread over the cheaper two thirds of what fits; few types come again. */
    private static List<AircraftType> types(Trip trip, int count) {
        var fitting = fitting(trip);
        if (fitting.isEmpty()) return List.of();
        var wished = fitting.stream()
                .filter(type -> trip.categories().contains(type.category()))
                .toList();
        var others = fitting.stream().filter(type -> !wished.contains(type)).toList();
        List<AircraftType> picked = new ArrayList<>(spread(wished, WISHED_AT_MOST));
        picked.addAll(spread(others.subList(0, (others.size() * 2 + 2) / 3), count - picked.size()));
        return Stream.generate(() -> picked).flatMap(List::stream).limit(count).toList();
    }

    private static <T> List<T> spread(List<T> from, int most) {
        int count = Math.min(from.size(), most);
        return IntStream.range(0, count)
                .mapToObj(i -> from.get(i * from.size() / count))
                .toList();
    }

    private static List<AircraftType> fitting(Trip trip) {
        if (trip.legs().isEmpty()) return List.of();
        var seated = AircraftType.all().stream()
                .filter(type -> type.mostSeats() >= trip.passengers())
                .toList();
        var direct =
                seated.stream().filter(type -> type.reaches(trip.longestLeg())).toList();
        var fit = direct.isEmpty()
                ? seated.stream()
                        .sorted(comparing(AircraftType::rangeNm).reversed())
                        .limit(6)
                        .toList()
                : direct;
        return fit.stream().sorted(comparing(AircraftType::hourlyRate)).toList();
    }
}
