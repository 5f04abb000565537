package com.jetvision.workspace;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.Requests;
import com.jetvision.requests.ui.TripParts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.function.Consumer;

/** Whose room it is, how far the deal is, and what can be done with it as a whole; follows the request live. */
class RoomHead extends Composite<PageHead> {
    private final transient Requests requests;
    private final transient RoomTabs parts;
    private final RequestId request;
    private final transient Consumer<RoomTab> go;
    private final Component avinode;
    private final Component copy;
    private final Button more = Icons.button("ellipsis", "More");
    private final MenuItem cancel;
    private final Anchor toAvinode = new Anchor();
    private final MenuItem marketplace;
    private final PageHead head;
    private RoomTab shown = RoomTab.QUOTES;

    RoomHead(
            Requests requests,
            RoomTabs parts,
            TripParts trips,
            LiveUpdates live,
            RequestDetails details,
            Consumer<RoomTab> go) {
        this.requests = requests;
        this.parts = parts;
        this.request = details.id();
        this.go = go;
        head = new PageHead("Requests", RequestLinks.LIST, details.number());
        avinode = trips.avinodeLink(request);
        copy = parts.market().copyItinerary(request);
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem("Copy link", click -> copyLink());
        parts.market().addTo(menu, request);
        toAvinode.setText("Open in Avinode");
        toAvinode.setTarget(AnchorTarget.BLANK);
        toAvinode.addClassName("jv-menulink");
        marketplace = menu.addItem(toAvinode, click -> requests.opened(request));
        marketplace.addClassName("jv-phone-only");
        cancel = menu.addItem("Cancel request…", click -> askWhy());
        show(details);
        live.bind(this, request, () -> show(requests.get(request)));
    }

    @Override
    protected PageHead initContent() {
        return head;
    }

    /** The act of the tab that is open stands in the tab itself. */
    void shows(RoomTab tab) {
        shown = tab;
        show(requests.get(request));
    }

    private void show(RequestDetails details) {
        head.badge(Badges.status(details.stage()));
        cancel.setVisible(details.stage().isOpen());
        copy.setVisible(details.stage().isOpen() && details.trip() != null);
        showTrip(details);
        var next = parts.nextAct(details).filter(act -> act.where() != shown);
        if (next.isPresent()) {
            head.actions(more, copy, avinode, button(next.get()));
        } else {
            head.actions(more, copy, avinode);
        }
    }

    /** On a phone the head has no room for the way to the marketplace beside the next act. */
    private void showTrip(RequestDetails details) {
        var trip = details.stage().isOpen() ? details.trip() : null;
        marketplace.setVisible(trip != null);
        if (trip != null) {
            toAvinode.setHref(trip.deepLink().toString());
        }
    }

    private Button button(NextAct act) {
        var button = new Button(act.verb(), Icons.of(act.icon()), click -> go.accept(act.where()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void askWhy() {
        new CancelDialog(requests.get(request), reason -> requests.cancel(request, reason)).open();
    }

    private static void copyLink() {
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText(location.href)")
                .then(
                        done -> Toasts.done("Link copied"),
                        no -> Toasts.refused("Your browser does not let us copy. Copy the address instead."));
    }
}
