package com.jetvision.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.documents.Documents;
import com.jetvision.operators.Operators;
import com.jetvision.quotes.Marketplace;
import com.jetvision.quotes.Quotes;
import com.jetvision.quotes.ui.QuoteBoard;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.Requests;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RoomViewTest {
    @Autowired
    Screens screens;

    @Autowired
    World world;

    @Autowired
    Operators operators;

    @Autowired
    Quotes quotes;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    Marketplace market;
    String room;

    @BeforeEach
    void trip() {
        market = new Marketplace(world, operators, quotes);
        room = RequestLinks.room(market.request);
    }

    @Test
    void theRoomShowsTripStageAndQuotes() {
        screens.open(market.agent, room);
        assertThat(screens.text()).contains("KTEB", "KVNY", "Harlow Capital", "Sourcing", "Activity", "Conversation");
        assertThat(_find(QuoteBoard.class)).hasSize(1);
    }

    @Test
    void aQuoteThatArrivesIsCountedOnTheTabWithoutReload() {
        screens.open(market.agent, room);
        assertThat(tabs()).contains("Quotes");
        market.quoted(market.asked("Aurora Jet Charter", "4.8"), "q-1", "37000.00");
        screens.settle();
        assertThat(tabs()).contains("Quotes 1");
    }

    @Test
    void theAddressSaysWhichTabIsOpen() {
        market.agent.runs(() -> documents.store(
                "note", market.request, "passport.pdf", "application/pdf", "x".getBytes(StandardCharsets.UTF_8)));
        screens.open(market.agent, room + "?tab=documents");
        assertThat(_find(DocumentsTab.class)).hasSize(1);
        assertThat(screens.text()).contains("Documents 1", "passport.pdf", "Download");
    }

    @Test
    void theActivityTellsWhatHappenedInWords() {
        market.quoted(market.asked("Aurora Jet Charter", "4.8"), "q-1", "37000.00");
        screens.open(market.agent, room + "?tab=activity");
        assertThat(screens.text()).contains("Quote received from Aurora Jet Charter, $37,000.00", "States");
    }

    @Test
    void whoeverDoesNotOwnItAndWhoeverMistypesReadTheSame() {
        var colleague = world.agent(market.house, "Paul Reyes");
        for (var address : List.of(room, "requests/01a1fbca-79a8-756c-8eb7-0fbb003a498d")) {
            screens.open(colleague, address);
            assertThat(screens.text())
                    .startsWith("Not found")
                    .contains("There is no such request, or it is not yours to see.")
                    .doesNotContain("Harlow");
        }
    }

    @Test
    void anotherHousesAdministratorFindsNothing() {
        var stranger = world.admin(world.brokerage("Other Jets"), "Olga Stern");
        screens.open(stranger, room);
        assertThat(screens.text()).contains("There is no such request").doesNotContain("Harlow");
    }

    @Test
    void theAdministratorOfTheHouseEntersEveryRoom() {
        screens.open(world.admin(market.house, "Ada Park"), room);
        assertThat(screens.text()).contains("Harlow Capital");
    }

    @Test
    void cancellingAsksWhyAndTheRoomShowsItAtOnce() {
        screens.open(market.agent, room);
        var dialog = new CancelDialog(requests.get(market.request), reason -> requests.cancel(market.request, reason));
        dialog.open();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "The client drives");
        _click(_get(Button.class, spec -> spec.withText("Cancel request")));
        screens.settle();
        assertThat(screens.text()).contains("Cancelled", "The client drives");
    }

    @Test
    void aDraftOpensInTheWizard() {
        var draft = market.agent.does(() -> requests.saveDraft(null, DraftForm.EMPTY, 0));
        screens.open(market.agent, RequestLinks.room(draft));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(RequestLinks.draft(draft));
    }

    private List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }
}
