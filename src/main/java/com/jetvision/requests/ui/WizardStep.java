package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.RequestProblem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Optional;

/** One page of the wizard: shows a form, gives back what was typed, and says at the field what is wrong. */
abstract class WizardStep extends Composite<Div> {
    WizardStep(WizardPage page, Component... beside) {
        getContent().addClassName("jv-form-in");
        var head = Tags.row(new H1(page.question()));
        head.addClassName("wrap");
        head.add(beside);
        getContent().add(head);
    }

    /** The form with what this page asks for. */
    abstract DraftForm into(DraftForm form);

    /** Says at its fields what is wrong; what is right again falls silent. */
    abstract void complain(List<RequestProblem> problems);

    static void complain(HasValidation field, Optional<RequestProblem> problem) {
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.map(RequestProblem::sentence).orElse(""));
    }

    static void complain(HasValidation field, List<RequestProblem> problems, RequestProblem.Field about) {
        complain(
                field,
                problems.stream().filter(problem -> problem.field() == about).findFirst());
    }
}
