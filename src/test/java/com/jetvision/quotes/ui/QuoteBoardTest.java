package com.jetvision.quotes.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.jetvision.quotes.Marketplace.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.quotes.Marketplace;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.HandSchedule;
import com.jetvision.testing.World;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class QuoteBoardTest {
    @Autowired
    Quotes quotes;

    @Autowired
    Operators operators;

    @Autowired
    LiveUpdates live;

    @Autowired
    World world;

    @Autowired
    HandSchedule schedule;

    @Autowired
    HandClock clock;

    Marketplace market;
    OperatorId aurora;
    final List<List<QuoteId>> proposed = new ArrayList<>();

    @BeforeEach
    void anOpenBoard() {
        market = new Marketplace(world, operators, quotes);
        aurora = market.asked("Aurora Jet Charter", "4.8", "ARGUS Platinum");
        MockVaadin.setup();
        market.agent.signsIn();
        UI.getCurrent().add(new QuoteBoard(quotes, live, market.request, proposed::add));
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
        assertThat(live.size()).isZero();
    }

    @Test
    void anEmptyBoardSaysWhatIsAwaited() {
        assertThat(text()).contains("The operators have been asked", "Waiting for Aurora Jet Charter, asked 09:12");
    }

    @Test
    void aNewQuoteAppearsWithoutReload() {
        market.quoted(aurora, "q-1", "37000.00");
        settle();
        assertThat(grid().getDataProvider().size(new com.vaadin.flow.data.provider.Query<>()))
                .isEqualTo(1);
        assertThat(text()).contains("1 of 1", "answered", "Best: Aurora Jet Charter");
        assertThat(row(0)).contains("Aurora Jet Charter", "4.8", "ARGUS Platinum", "Challenger 350");
        assertThat(row(0)).contains("N350XA · 2019 · 9 seats", "$42,999", "margin 8\u00a0% · $2,960", "Best match");
        assertThat(text()).doesNotContain("Waiting for");
    }

    @Test
    void aSelectedQuoteStaysSelectedWhileItsPriceChanges() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        settle();
        grid().select(shown(0));
        market.machine.does(() -> quotes.receive(market.word(aurora, "q-1", "36000.00", NOW.plusSeconds(60))));
        settle();
        assertThat(grid().getSelectedItems()).extracting(QuoteRow::id).containsExactly(id);
        _click(_get(Button.class, spec -> spec.withText("Propose 1 option")));
        assertThat(proposed).containsExactly(List.of(id));
    }

    @Test
    void whatExpiresIsMutedAndNoLongerSelected() {
        market.quoted(aurora, "q-1", "37000.00");
        settle();
        grid().select(shown(0));
        clock.advance(Duration.ofHours(2));
        market.machine.does(() -> quotes.expireOverdue());
        settle();
        assertThat(grid().getSelectedItems()).isEmpty();
        assertThat(grid().getPartNameGenerator().apply(shown(0))).isEqualTo("muted");
        assertThat(row(0)).contains("Expired", "since 11:42");
        _assertNone(Button.class, spec -> spec.withText("Propose 1 option"));
    }

    @Test
    void aDeclineIsARowWithItsReasonAndNoPrice() {
        market.machine.runs(() -> quotes.declined(market.request, aurora, "No crew", NOW));
        settle();
        assertThat(row(0)).contains("Declined", "No crew", "No aircraft offered", "No score", "—");
        assertThat(text()).contains("1 of 1", "answered, 1 declined");
    }

    @Test
    void theScoreSaysWhy() {
        market.quoted(aurora, "q-1", "37000.00");
        settle();
        _click((NativeButton) GridKt._getCellComponent(grid(), 0, "score"));
        assertThat(_get(Popover.class).getElement().getTextRecursively())
                .contains(
                        "Why ", "Safety", "ARGUS Platinum", "Weights: price 40, safety 30, reliability 20, history 10");
    }

    @Test
    void aRowOpensThePriceInFullAndIsProposedFromThere() {
        var id = market.quoted(aurora, "q-1", "37000.00");
        settle();
        _clickItem(grid(), 0);
        var dialog = _get(QuoteDialog.class).getElement().getTextRecursively();
        assertThat(dialog).contains("Operator price", "$37,000.00", "Margin", "$2,960.00", "$39,960.00");
        assertThat(dialog).contains("Federal excise tax", "$2,997.00", "8 × $5.30", "$42.40", "$42,999.40");
        assertThat(dialog).contains("The segment fee for 2026 is not confirmed against its source.");
        _click(_get(Button.class, spec -> spec.withText("Propose this option")));
        assertThat(proposed).containsExactly(List.of(id));
    }

    @Test
    void quotesAreComparedSideBySideAndPicked() {
        var delta = market.asked("Delta Sierra Jets", "4.2");
        market.quoted(aurora, "q-1", "37000.00");
        var cheap = market.quoted(delta, "q-2", "31500.00");
        settle();
        _click(_get(Button.class, spec -> spec.withText("Compare 2")));
        var table = _get(CompareTable.class);
        assertThat(table.getElement().getTextRecursively()).contains("$31,500", "Lowest", "Safety programme");
        var picks = _find(Button.class, spec -> spec.withText("Add to proposal"));
        assertThat(picks).hasSize(2);
        _click(picks.get(market.rows().getFirst().id().equals(cheap) ? 0 : 1));
        _click(_get(_get(CompareDialog.class), Button.class, spec -> spec.withText("Propose 1 option")));
        assertThat(proposed).containsExactly(List.of(cheap));
    }

    private void settle() {
        schedule.runAll();
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    private static Grid<QuoteRow> grid() {
        return _get(QuoteGrid.class);
    }

    private static QuoteRow shown(int number) {
        return GridKt._get(grid(), number);
    }

    /** What one reads in a row, columns joined. */
    private static String row(int number) {
        var text = new StringBuilder();
        for (var column : grid().getColumns()) {
            if (column.isVisible() && column.getKey() != null) {
                text.append(GridKt._getCellComponent(grid(), number, column.getKey())
                                .getElement()
                                .getTextRecursively())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
