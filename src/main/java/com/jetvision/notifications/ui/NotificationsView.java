package com.jetvision.notifications.ui;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationRow;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceTabs;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happened meanwhile, by day; live. */
@Route(NotificationsView.PATH)
@PageTitle("Notifications")
@Menu(title = "Notifications", order = 90, icon = "bell")
@RolesAllowed({"AGENT", "ADMIN"})
class NotificationsView extends Div implements BeforeEnterObserver {
    static final String PATH = "notifications";
    private static final String SHOW = "show";
    private static final int PAGE = 100;

    private final transient Notifications notifications;
    private final transient Agents agents;
    private final transient Clock clock;
    private final ChoiceTabs<NotificationFilter> tabs =
            new ChoiceTabs<>(NotificationFilter.values(), NotificationsView::label, this::go);
    private final Div feed = new Div();
    private final Button allRead;
    private NotificationFilter filter = NotificationFilter.ALL;
    private int most = PAGE;

    NotificationsView(Notifications notifications, Agents agents, LiveUpdates live, Who who, Clock clock) {
        this.notifications = notifications;
        this.agents = agents;
        this.clock = clock;
        this.allRead = new Button("Mark all read", Icons.of("check"), click -> {
            notifications.markAllRead();
            load();
        });
        addClassName("jv-page");
        feed.addClassName("jv-feed");
        var scroll = new Div(feed);
        scroll.addClassName("jv-body");
        add(new PageHead("Notifications").actions(allRead), tabs, scroll);
        live.bind(this, new AgentId(who.person()), this::load);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AddressQuery.of(event)
                .choice(SHOW, NotificationFilter.values(), NotificationFilter::name, NotificationFilter.ALL);
        tabs.show(filter);
        load();
    }

    private void go(NotificationFilter chosen) {
        var value = chosen == NotificationFilter.ALL ? "" : chosen.name().toLowerCase(Locale.ROOT);
        AddressQuery.of(PATH).with(SHOW, value).go();
    }

    private void load() {
        long unread = notifications.count(NotificationFilter.UNREAD);
        title(NotificationFilter.UNREAD, unread);
        title(NotificationFilter.NEEDS_ME, notifications.count(NotificationFilter.NEEDS_ME));
        allRead.setEnabled(unread > 0);
        feed.removeAll();
        var rows = notifications.rows(filter, most);
        if (rows.isEmpty()) {
            feed.add(new EmptyState("bell", "Nothing new", "Quotes, answers and signatures appear here."));
            return;
        }
        var zone = agents.me().timeZone();
        byDay(rows, zone);
        if (rows.size() == most) {
            feed.add(older());
        }
    }

    private void byDay(List<NotificationRow> rows, ZoneId zone) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var days = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> LocalDate.ofInstant(row.at(), zone), LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, ofDay) -> {
            var list = new OrderedList();
            ofDay.forEach(row -> list.add(
                    new NoticeItem(row, Formats.time(row.at().atZone(zone).toLocalTime()), this::open)));
            feed.add(new H2(name(day, today)), list);
        });
    }

    private Button older() {
        var older = new Button("Show older", click -> {
            most += PAGE;
            load();
        });
        older.addThemeVariants(ButtonVariant.TERTIARY);
        return older;
    }

    private void open(NotificationRow row) {
        notifications.markRead(row.id());
        var request = row.request();
        var link = row.link();
        if (request != null) {
            AddressQuery.of(RequestLinks.room(request))
                    .with("tab", NoticeLook.tab(row.kind()))
                    .go();
        } else if (link != null) {
            var place = new Location(link);
            UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        } else {
            load();
        }
    }

    private void title(NotificationFilter tab, long count) {
        tabs.label(tab, count == 0 ? label(tab) : label(tab) + " " + count);
    }

    private static String name(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday" : Formats.date(day, today);
    }

    private static String label(NotificationFilter filter) {
        return switch (filter) {
            case ALL -> "All";
            case UNREAD -> "Unread";
            case NEEDS_ME -> "Needs me";
        };
    }
}
