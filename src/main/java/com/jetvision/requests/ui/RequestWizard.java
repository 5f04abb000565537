package com.jetvision.requests.ui;

import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientProfile;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.CheckedDraft;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a client's wish down page by page; whatever is typed is saved at once, and found again at the same address. */
@Route(RequestLinks.NEW + "/:id?")
@PageTitle("New request")
@RolesAllowed({"AGENT", "ADMIN"})
class RequestWizard extends Div implements BeforeEnterObserver {
    private final transient Desk desk;
    private final PageHead head = new PageHead("Requests", RequestLinks.LIST, "New request");
    private final WizardRail rail = new WizardRail();
    private final Div form = new Div();
    private final WizardSummary summary;
    private final Span saved = new Span();
    private final Button back = new Button("Back", click -> backward());
    private final Button next = new Button("Continue", click -> forward());
    private @Nullable RequestId id;
    private DraftForm draft = DraftForm.EMPTY;
    private WizardPage page = WizardPage.CLIENT;
    private @Nullable WizardStep step;

    RequestWizard(Desk desk) {
        this.desk = desk;
        summary = new WizardSummary(desk);
        addClassName("jv-page");
        saved.addClassNames("t12", "ink3");
        saved.getElement().setAttribute("role", "status");
        var close = new Button("Close", click -> UI.getCurrent().navigate(RequestLinks.LIST));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        head.actions(saved, close);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        next.addClickShortcut(Key.ENTER, KeyModifier.META);
        form.addClassName("jv-form");
        var main = new Div(form, foot());
        main.addClassName("jv-wizard-main");
        var columns = new Div(rail, main, summary);
        columns.addClassName("jv-wizard");
        add(head, columns);
    }

    private Footer foot() {
        var keys = Tags.text("Ctrl Enter", "kbd");
        keys.getElement().setAttribute("aria-hidden", "true");
        var foot = new Footer(back, Tags.spacer(), keys, next);
        foot.addClassName("jv-form-foot");
        return foot;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get(RequestLinks.ID).isEmpty()) {
            begin(AddressQuery.of(event));
            return;
        }
        var asked = RequestLinks.idFrom(event);
        if (asked.equals(id)) {
            return;
        }
        var found = desk.requests.draft(asked);
        id = asked;
        draft = found.form();
        savedAt(found.savedAt());
        show(WizardPage.of(found.step()));
    }

    /** A fresh one; the address may name the client that it is for, and the trip. */
    private void begin(AddressQuery address) {
        id = null;
        saved.removeAll();
        draft = AskedTrip.of(address)
                .withClient(AddressQuery.id(address.get("client"))
                        .map(ClientId::new)
                        .map(desk.clients::requireMine)
                        .map(ClientProfile::id)
                        .orElse(null));
        show(WizardPage.CLIENT);
    }

    private void show(WizardPage wanted) {
        page = wanted;
        var checked = check();
        step = switch (page) {
            case CLIENT -> new ClientStep(desk, draft, this::typed);
            case TRIP -> new TripStep(desk, draft, this::typed);
            case AIRCRAFT -> new AircraftStep(desk, draft, this::typed);
            case WISHES -> new WishesStep(draft, this::typed);
            case REVIEW -> new ReviewStep(desk, draft, checked, this::show);
        };
        form.removeAll();
        form.add(step);
        head.title(page.label());
        back.setVisible(page != WizardPage.CLIENT);
        next.setText(page.isLast() ? "Submit request" : "Continue");
        next.setSuffixComponent(Icons.of(page.isLast() ? "send" : "arrow-right"));
        retell(checked);
    }

    /** Something was typed: keep it, and tell what follows from it. */
    private void typed() {
        if (step != null) {
            draft = step.into(draft);
            save();
            retell(check());
        }
    }

    private void save() {
        boolean fresh = id == null;
        id = desk.requests.saveDraft(id, draft, page.ordinal());
        savedAt(desk.reader.now());
        if (fresh) {
            UI.getCurrent().getPage().getHistory().replaceState(null, RequestLinks.draft(id));
        }
    }

    private void savedAt(Instant at) {
        saved.removeAll();
        saved.add(
                Icons.of("check"),
                new Span("Draft saved "
                        + Formats.time(at.atZone(desk.reader.zone()).toLocalTime())));
    }

    private void backward() {
        show(page.back());
    }

    private void forward() {
        var problems = check().problems();
        if (page.isLast()) {
            submit();
            return;
        }
        var here = page.of(problems);
        if (step != null) {
            step.complain(here);
        }
        if (here.isEmpty()) {
            page = page.next();
            save();
            show(page);
        }
    }

    /** What is missing is shown on the page already; the facade refuses it with the first sentence. */
    private void submit() {
        save();
        var request = id;
        if (request != null) {
            desk.requests.submit(request);
            UI.getCurrent().navigate(RequestLinks.room(request));
        }
    }

    private CheckedDraft check() {
        return desk.requests.check(draft);
    }

    private void retell(CheckedDraft checked) {
        summary.show(draft, checked, page == WizardPage.CLIENT ? List.of() : desk.requests.alike(id, draft));
        rail.show(page, this::said);
    }

    private String said(WizardPage about) {
        return switch (about) {
            case CLIENT ->
                draft.client() == null ? "" : desk.clients.get(draft.client()).name();
            case TRIP -> DealSteps.counted(draft.legs().size(), "leg");
            case AIRCRAFT ->
                draft.category() == null ? "Any that fits" : draft.category().label();
            case WISHES -> draft.budget().isBlank() ? "" : "Budget " + draft.budget();
            case REVIEW -> "";
        };
    }
}
