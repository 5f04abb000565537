package com.jetvision.avinode.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEventRow;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.requests.RequestRow;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EventsViewTest {
    @Autowired
    InboxScene scene;

    @Autowired
    WebhookEvents events;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    House house;

    @BeforeEach
    void aHouse() {
        house = scene.house();
    }

    @Test
    void anEmptyInboxSaysWhatComesHere() {
        open("");
        assertThat(Screens.textOf(grid().getEmptyStateComponent())).contains("No events yet", "What Avinode tells");
        assertThat(screens.text()).contains("Received today", "nothing waits", "0 events");
    }

    @Test
    void whatTheAddressAsksForIsWhatTheListShows() {
        scene.deadLetter(house.id(), "evt-dead");
        scene.quote(house.id(), "evt-lost", "atrip-lost", "32850");
        scene.work();
        open("");
        assertThat(listed()).containsExactly("evt-lost", "evt-dead");
        assertThat(screens.text()).contains("2 events", "Replay 1 dead letter");
        open("?view=dead_letter");
        assertThat(listed()).containsExactly("evt-dead");
        open("?trip=atrip-lost");
        assertThat(listed()).containsExactly("evt-lost");
        assertThat(screens.text()).contains("Trip: atrip-lost");
        open("?q=nothing-like-it&type=quote_received&since=week&view=nonsense");
        assertThat(Screens.textOf(grid().getEmptyStateComponent()))
                .contains("Nothing matches", "3 filters are on.", "Clear filters");
    }

    @Test
    void theDrawerTellsWhyItFailedAndWhatWasSent() {
        var dead = scene.deadLetter(house.id(), "evt-dead");
        open("?event=" + dead.value());
        assertThat(drawer())
                .contains(
                        "Gave up after 6 tries",
                        "no amount",
                        "6 · gave up",
                        "5 · failed",
                        "2 to 4 · failed",
                        "1 · failed",
                        "Stored and answered 200",
                        "203.0.113.7",
                        "x-request-id",
                        "Replay now",
                        "Skip");
        assertThat(_get(Html.class, spec -> spec.withClasses("jv-json")).getInnerHtml())
                .contains("Aurora Jet Charter", "class=\"k\"");
    }

    @Test
    void aDeadLetterIsReplayedFromTheDrawer() {
        var dead = scene.deadLetter(house.id(), "evt-dead");
        open("?event=" + dead.value());
        press("Replay now");
        assertThat(drawer()).contains("Webhook events put back to be done again: 1", "by Ada Park");
        press("Replay now");
        assertThat(drawer()).doesNotContain("put back to be done again: 2");
    }

    @Test
    void skippingAsksWhyFirst() {
        var dead = scene.deadLetter(house.id(), "evt-dead");
        open("?event=" + dead.value());
        press("Skip");
        _click(_get(Button.class, spec -> spec.withText("Skip").withThemes("primary")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Why")).getErrorMessage())
                .contains("Say in a few words why");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why")), "Sent again");
        _click(_get(Button.class, spec -> spec.withText("Skip").withThemes("primary")));
        assertThat(drawer()).contains("Skipped", "Webhook events skipped, 1: Sent again");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anUnmatchedEventIsAttachedToARequest() {
        var lost = scene.quote(house.id(), "evt-lost", "atrip-lost", "32850");
        scene.work();
        open("?event=" + lost.value());
        assertThat(drawer()).contains("Belongs to no request that we know", "atrip-lost");
        press("Attach to a request");
        press("Attach");
        ComboBox<RequestRow> field = _get(ComboBox.class, spec -> spec.withLabel("Request"));
        assertThat(field.getErrorMessage()).isEqualTo("Choose the request.");
        field.setValue(field.getLazyDataView().getItems().findFirst().orElseThrow());
        press("Attach");
        scene.work();
        assertThat(scene.quotes(house)).isEqualTo(1);
    }

    @Test
    void severalAreTickedAndReplayedAtOnce() {
        scene.deadLetter(house.id(), "evt-1");
        scene.deadLetter(house.id(), "evt-2");
        open("?view=dead_letter");
        _assertNone(Button.class, spec -> spec.withText("Untick"));
        Grid<WebhookEventRow> grid = grid();
        grid.asMultiSelect().select(house.admin().does(() -> events.rows(WebhookEventFilter.ALL, null, 0, 9)));
        assertThat(screens.text()).contains("2 events");
        press("Replay");
        assertThat(listed()).isEmpty();
    }

    @Test
    void whatHappensMeanwhileAppearsByItself() {
        open("");
        scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        beat();
        assertThat(listed()).containsExactly("evt-1");
        assertThat(screens.text()).contains("oldest");
        scene.work();
        beat();
        assertThat(screens.text()).contains("nothing waits", "1 event");
    }

    @Test
    void anAgentIsToldThatThisIsNotForTheirRole() {
        screens.open(house.market().agent, EventsView.PATH);
        assertThat(screens.text()).doesNotContain("Received today");
    }

    @Test
    void theExportHoldsTheListAndNoFormula() throws Exception {
        scene.quote(house.id(), "=evt", "atrip-1", "32850");
        var csv = new StringWriter();
        house.admin().does(() -> {
            new EventExport(events).write(WebhookEventFilter.ALL, csv);
            return true;
        });
        assertThat(csv.toString()).startsWith("Received (UTC),Event,Type").contains("'=evt,Quote received");
    }

    private void beat() {
        scene.beat();
        screens.settle();
    }

    private UI open(String query) {
        return screens.open(house.admin(), EventsView.PATH + query);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String drawer() {
        return Screens.textOf(_get(EventPane.class));
    }

    @SuppressWarnings("unchecked")
    private static Grid<WebhookEventRow> grid() {
        return _get(Grid.class);
    }

    private static List<String> listed() {
        return GridKt._findAll(grid()).stream().map(WebhookEventRow::avinodeId).toList();
    }
}
