package com.jetvision.requests.ui;

import com.jetvision.requests.RequestProblem;
import com.jetvision.requests.RequestProblem.Field;
import java.util.List;
import java.util.Set;

/** The pages of the wizard, with what each one asks for. */
enum WizardPage {
    CLIENT("Client", "Who wants to fly?", Field.CLIENT),
    TRIP("Trip", "Where and when?", Field.LEGS, Field.FROM, Field.TO, Field.DATE, Field.TIME, Field.PASSENGERS),
    AIRCRAFT("Aircraft", "Which aircraft?", Field.AIRCRAFT),
    WISHES("Wishes and budget", "What else matters?", Field.BUDGET, Field.NEEDS),
    REVIEW("Check and submit", "Is everything right?");

    private final String label;
    private final String question;
    private final Set<Field> fields;

    WizardPage(String label, String question, Field... fields) {
        this.label = label;
        this.question = question;
        this.fields = Set.of(fields);
    }

    String label() {
        return label;
    }

    String question() {
        return question;
    }

    /** Those problems that are solved on this page. */
    List<RequestProblem> of(List<RequestProblem> problems) {
        return problems.stream()
                .filter(problem -> fields.contains(problem.field()))
                .toList();
    }

    static WizardPage of(int step) {
        return values()[Math.max(0, Math.min(step, values().length - 1))];
    }

    boolean isLast() {
        return this == REVIEW;
    }

    WizardPage next() {
        return of(ordinal() + 1);
    }

    WizardPage back() {
        return of(ordinal() - 1);
    }
}
