package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.CheckedDraft;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.LegView;
import com.jetvision.requests.Priority;
import com.jetvision.requests.RequestNeeds;
import com.jetvision.requests.RequestProblem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that was said, page by page, with what is still missing beside where it is missing. */
class ReviewStep extends WizardStep {
    private final transient Desk desk;
    private final transient Consumer<WizardPage> go;

    ReviewStep(Desk desk, DraftForm form, CheckedDraft checked, Consumer<WizardPage> go) {
        super(WizardPage.REVIEW);
        this.desk = desk;
        this.go = go;
        var client = form.client();
        var name = client == null ? "Nobody yet" : desk.clients.get(client).name();
        getContent()
                .add(
                        section(WizardPage.CLIENT, checked, new KeyValues().line("Client", name)),
                        section(WizardPage.TRIP, checked, trip(checked.legs())),
                        section(WizardPage.AIRCRAFT, checked, aircraft(form)),
                        section(WizardPage.WISHES, checked, wishes(form, checked)));
    }

    private Section section(WizardPage page, CheckedDraft checked, Component content) {
        var edit = new Button("Edit", click -> go.accept(page));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel("Edit " + page.label());
        var body = new Div(content);
        body.addClassName("jv-review");
        for (var problem : page.of(checked.problems())) {
            var line = new Div(TripFacts.fact("circle-alert", new Span(leg(problem) + problem.sentence())));
            line.addClassNames("jv-hint", "wait");
            body.add(line);
        }
        var section = new Section(new Header(new H3(page.label()), Tags.spacer(), edit), body);
        section.addClassName("jv-leg");
        return section;
    }

    private static String leg(RequestProblem problem) {
        return problem.leg() == 0 ? "" : "Leg " + problem.leg() + ": ";
    }

    private Component trip(List<LegView> legs) {
        var lines = new KeyValues();
        for (var leg : legs) {
            var day = Formats.date(leg.departure().local().toLocalDate(), desk.reader.today());
            var fact = new Span(day + ", " + Formats.localDeparture(leg.departure()) + ", " + leg.passengers()
                    + " pax, about " + Formats.duration(leg.minutes()));
            lines.add(line(new RouteLabel(leg.from().code(), leg.to().code()), fact));
        }
        return lines;
    }

    private static Div line(Component label, Component value) {
        var line = new Div(label, value);
        line.addClassName("jv-kv");
        return line;
    }

    private static Component aircraft(DraftForm form) {
        var lines = new KeyValues()
                .line(
                        "Category",
                        form.category() == null
                                ? "Any that fits"
                                : form.category().label());
        return form.aircraftType() == null ? lines : lines.line("Type", form.aircraftType());
    }

    private static Component wishes(DraftForm form, CheckedDraft checked) {
        var needs = form.needs();
        var lines = new KeyValues()
                .line("Budget", checked.budget() == null ? "None given" : Formats.money(checked.budget()))
                .line("Dates", dates(needs));
        said(lines, "Catering", needs.catering());
        said(lines, "Pets", needs.pets());
        said(lines, "Baggage", needs.baggage());
        said(lines, "Anything else", needs.specialRequirements());
        said(lines, "Ground transport", needs.groundTransport() ? "At both ends" : null);
        said(
                lines,
                "Priority",
                form.marked() == Priority.STANDARD ? null : form.marked().code());
        return lines;
    }

    private static String dates(RequestNeeds needs) {
        var days = needs.flexibleDays();
        return days == null || days == 0 ? "Fixed" : "Flexible by " + DealSteps.counted(days, "day");
    }

    private static void said(KeyValues lines, String label, @Nullable String text) {
        if (text != null) {
            lines.line(label, text);
        }
    }

    @Override
    DraftForm into(DraftForm form) {
        return form;
    }

    @Override
    void complain(List<RequestProblem> problems) {
        // each section shows its own already
    }
}
