package com.jetvision.requests;

import com.jetvision.catalogue.AircraftTypes;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestProblem.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft as typed, and says in sentences what is wrong with it or worth knowing. */
@Component
class DraftCheck {
    static final int MOST_LEGS = 12;
    private static final int MOST_FLEXIBLE_DAYS = 30;
    private static final int LONGEST_TEXT = 2000;
    private final Airports airports;
    private final AircraftTypes types;
    private final Clock clock;

    DraftCheck(Airports airports, AircraftTypes types, Clock clock) {
        this.airports = airports;
        this.types = types;
        this.clock = clock;
    }

    CheckedDraft of(DraftForm form) {
        var problems = new ArrayList<RequestProblem>();
        if (form.client() == null) {
            problems.add(problem(Field.CLIENT, "Choose the client, or create one."));
        }
        var legs = legs(form, problems);
        var budget = budget(form, problems);
        needs(form.needs(), problems);
        return new CheckedDraft(problems, TripHints.of(form, legs, types, clock.instant()), legs, budget);
    }

    private List<LegView> legs(DraftForm form, List<RequestProblem> problems) {
        if (form.legs().isEmpty()) {
            problems.add(problem(Field.LEGS, "Add a leg: where from, where to and when."));
        }
        if (form.legs().size() > MOST_LEGS) {
            problems.add(problem(
                    Field.LEGS,
                    "A request takes up to %d legs. Put the rest into a second request.".formatted(MOST_LEGS)));
        }
        var check = new LegCheck(airports, form.category(), clock.instant(), problems);
        var legs = new ArrayList<LegView>();
        for (int no = 1; no <= Math.min(form.legs().size(), MOST_LEGS); no++) {
            var leg = check.leg(no, form.legs().get(no - 1));
            if (leg != null) {
                legs.add(leg);
            }
        }
        LegOrder.check(legs, form.type(), problems);
        return legs;
    }

    private static @Nullable Money budget(DraftForm form, List<RequestProblem> problems) {
        try {
            return Budget.read(form.budget(), form.currency()).orElse(null);
        } catch (Refused no) {
            problems.add(problem(Field.BUDGET, Objects.requireNonNull(no.getMessage())));
            return null;
        }
    }

    private static void needs(RequestNeeds needs, List<RequestProblem> problems) {
        var days = needs.flexibleDays();
        if (days != null && (days < 0 || days > MOST_FLEXIBLE_DAYS)) {
            problems.add(problem(Field.NEEDS, "Dates can be flexible by 0 to %d days.".formatted(MOST_FLEXIBLE_DAYS)));
        }
        if (Stream.of(needs.catering(), needs.pets(), needs.baggage(), needs.specialRequirements())
                .anyMatch(text -> text != null && text.length() > LONGEST_TEXT)) {
            problems.add(problem(Field.NEEDS, "Keep each wish under %,d characters.".formatted(LONGEST_TEXT)));
        }
    }

    private static RequestProblem problem(Field field, String sentence) {
        return new RequestProblem(field, 0, sentence);
    }
}
