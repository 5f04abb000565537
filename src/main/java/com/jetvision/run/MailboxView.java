package com.jetvision.run;

import com.jetvision.mail.EmailId;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** What arrived at the embedded SMTP server, as its recipients would read it; a page of a run only. */
@Route(value = "admin/mailbox", registerAtStartup = false)
@PageTitle("Mailbox · Jetvision")
@Menu(title = "Mailbox", order = 145, icon = "inbox")
@RolesAllowed("ADMIN")
class MailboxView extends Div implements BeforeEnterObserver {
    private final transient Mailbox mailbox;
    private final transient ReaderClock clock;
    private final Grid<ReceivedMail> grid = new Grid<>();
    private final ListWithPane<ReceivedMail> split = new ListWithPane<>(grid, () -> open(""));
    private AddressQuery address = new AddressQuery("", Map.of());
    private ReaderTime time = ReaderTime.UNSET;

    MailboxView(Mailbox mailbox, LiveUpdates live, Who who, ReaderClock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
        addClassName("jv-page");
        columns();
        add(new PageHead("Mailbox"), split);
        live.bind(this, who.organization(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        refresh();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.addComponentColumn(row -> TwoLine.named(row.to(), "from " + row.from()))
                .setHeader("To")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new TwoLine(row.subject(), files(row)))
                .setHeader("Subject")
                .setFlexGrow(3);
        grid.addColumn(row -> time.past(row.at()))
                .setHeader("Arrived")
                .setFlexGrow(0)
                .setWidth("120px");
        PhoneCards.of(grid, this::card);
        grid.setEmptyStateComponent(new EmptyState(
                "inbox", "Nothing arrived yet", "What Jetvision sends while it runs on this machine arrives here."));
        grid.addItemClickListener(click -> open(click.getItem().id().value().toString()));
    }

    private Component card(ReceivedMail row) {
        var card = new Div(
                Tags.row(Tags.text(row.to(), "grow", "strong", "cut"), Tags.small(time.past(row.at()))),
                Tags.text(row.subject(), "cut"));
        card.addClassName("jv-rowcard");
        return card;
    }

    private static String files(ReceivedMail row) {
        return switch (row.files().size()) {
            case 0 -> "";
            case 1 -> row.files().getFirst().name();
            default -> row.files().size() + " files";
        };
    }

    private void refresh() {
        time = clock.now();
        grid.setItems(mailbox.mine());
        split.show(
                AddressQuery.id(address.get("mail"))
                        .map(EmailId::new)
                        .flatMap(mailbox::find)
                        .orElse(null),
                mail -> new MailPane(mail, time, () -> open("")));
    }

    private void open(String id) {
        address.with("mail", id).go();
    }
}
