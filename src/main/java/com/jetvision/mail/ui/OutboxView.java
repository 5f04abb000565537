package com.jetvision.mail.ui;

import com.jetvision.mail.EmailId;
import com.jetvision.mail.EmailRow;
import com.jetvision.mail.Mail;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceTabs;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.SearchField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Every mail that leaves the house, with what became of it; live. */
@Route("admin/outbox")
@PageTitle("E-mail outbox · Jetvision")
@Menu(title = "E-mail outbox", order = 140, icon = "mail")
@RolesAllowed("ADMIN")
class OutboxView extends Div implements BeforeEnterObserver {
    private final transient Mail mail;
    private final transient ReaderClock clock;
    private final ChoiceTabs<OutboxTab> tabs =
            new ChoiceTabs<>(OutboxTab.values(), OutboxTab::label, tab -> go("view", tab.address()));
    private final SearchField search = new SearchField("Search mails", "Recipient or subject", text -> go("q", text));
    private final OutboxGrid grid;
    private final ListWithPane<EmailRow> split;
    private AddressQuery address = new AddressQuery("", Map.of());

    OutboxView(Mail mail, LiveUpdates live, Who who, ReaderClock clock) {
        this.mail = mail;
        this.clock = clock;
        grid = new OutboxGrid(mail, id -> go("mail", id.value().toString()));
        split = new ListWithPane<>(grid, () -> go("mail", ""));
        addClassName("jv-page");
        add(new PageHead("E-mail outbox"), tabs, search.inRow(), split);
        live.bind(this, who.organization(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        tabs.show(OutboxTab.named(address.get("view")));
        search.setValue(address.get("q"));
        refresh();
    }

    private void refresh() {
        var now = clock.now();
        grid.show(OutboxTab.named(address.get("view")).filter(address.get("q")), now);
        split.show(
                AddressQuery.id(address.get("mail"))
                        .map(EmailId::new)
                        .flatMap(mail::find)
                        .orElse(null),
                row -> new EmailPane(row, now, () -> retry(row.id()), () -> go("mail", "")));
    }

    private void retry(EmailId id) {
        mail.retry(id);
        refresh();
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
