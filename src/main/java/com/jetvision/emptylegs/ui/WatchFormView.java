package com.jetvision.emptylegs.ui;

import com.jetvision.catalogue.Airports;
import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.WatchForm;
import com.jetvision.emptylegs.WatchId;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins a watch, or changes one. */
@Route(EmptyLegLinks.NEW_WATCH)
@RouteAlias(EmptyLegLinks.EDIT_WATCH)
@PageTitle("Empty-leg watch")
@RolesAllowed({"AGENT", "ADMIN"})
class WatchFormView extends Div implements BeforeEnterObserver {
    private static final int USUAL_DAYS = 30;
    private final transient EmptyLegWatches watches;
    private final transient Airports airports;
    private final transient ReaderClock reader;
    private final transient Clock clock;
    private @Nullable WatchId watch;
    private long version;

    WatchFormView(EmptyLegWatches watches, Airports airports, ReaderClock reader, Clock clock) {
        this.watches = watches;
        this.airports = airports;
        this.reader = reader;
        this.clock = clock;
        addClassName("jv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            var today = reader.now().today();
            show(
                    "New watch",
                    new WatchForm("", 0, "", 0, today, today.plusDays(USUAL_DAYS), 4, "", Set.of()),
                    "Start watching");
            return;
        }
        var known = AddressQuery.id(id.get()).map(WatchId::new).orElseThrow(() -> new NotFound("watch"));
        var details = watches.details(known);
        if (!details.row().mine()) {
            event.forwardTo(EmptyLegLinks.WATCHES);
            return;
        }
        watch = known;
        version = details.version();
        show(details.row().wish().route(), WatchForm.of(details.row().wish()), "Save watch");
    }

    private void show(String title, WatchForm form, String verb) {
        removeAll();
        var fields = new WatchFields(airports, clock);
        fields.show(form);
        fields.earliest(reader.now().today());
        var body = new Div(fields);
        body.addClassNames("jv-form", "grow");
        var save = new Button(verb, click -> save(fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        save.addClickShortcut(Key.ENTER, KeyModifier.META);
        var cancel = new Button("Cancel", click -> go(back()));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Footer(Tags.spacer(), cancel, save);
        foot.addClassName("jv-form-foot");
        add(PageHead.ofForm("Empty legs", EmptyLegLinks.WATCHES, title), body, foot);
    }

    private void save(WatchFields fields) {
        var form = fields.form();
        var checked = watches.check(form, watch);
        fields.complain(checked.problems());
        if (!checked.problems().isEmpty()) {
            return;
        }
        if (watch == null) {
            watch = watches.create(form);
        } else {
            watches.change(watch, form, version);
        }
        go(EmptyLegLinks.watch(watch));
    }

    private String back() {
        return watch == null ? EmptyLegLinks.WATCHES : EmptyLegLinks.watch(watch);
    }

    private static void go(String address) {
        var place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
