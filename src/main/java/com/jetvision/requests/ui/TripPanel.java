package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Stepper;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestStatus;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.function.Consumer;

/** Who flies where and when, how far the deal is, and, when it failed, why and "Try again". Follows the request live. */
public class TripPanel extends Composite<Div> {
    private final transient TripParts parts;
    private final RequestId request;
    private final boolean slim;

    TripPanel(TripParts parts, RequestId request, boolean slim) {
        this.parts = parts;
        this.request = request;
        this.slim = slim;
        getContent().addClassName("jv-trip");
        getContent().setClassName("slim", slim);
        parts.live.bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private void refresh() {
        var details = parts.requests.get(request);
        var panel = getContent();
        panel.removeAll();
        panel.add(title(details));
        if (details.problem() != null) {
            panel.add(problem(details));
        }
        if (!slim && !details.legs().isEmpty()) {
            panel.add(new TripStrip(details.legs(), parts.reader.today()));
        }
        panel.add(new Stepper(DealSteps.of(details, parts.board.now(request).orElse(""), parts.reader)));
    }

    private static Component title(RequestDetails details) {
        var heading = new H1(new RouteLabel(details.route()));
        var title = new Div(heading, Tags.spacer(), TripFacts.of(details));
        title.addClassName("jv-trip-title");
        return title;
    }

    private Component problem(RequestDetails details) {
        var note = new Div(Icons.of("triangle-alert"), Tags.text(String.valueOf(details.problem()), "grow"));
        note.addClassNames("jv-hint", "wait");
        if (details.status() == RequestStatus.FAILED) {
            note.getElement().setAttribute("role", "alert");
            note.add(again("Try again", parts.requests::tryAgain));
        } else if (details.trip() == null && details.stage().isOpen()) {
            note.getElement().setAttribute("role", "status");
            note.add(again("Try now", parts.requests::tryNow));
        }
        return note;
    }

    private Button again(String verb, Consumer<RequestId> act) {
        var again = new Button(verb, Icons.of("rotate-cw"), click -> act.accept(request));
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setDisableOnClick(true);
        return again;
    }
}
