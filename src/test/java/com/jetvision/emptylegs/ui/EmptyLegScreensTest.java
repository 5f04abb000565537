package com.jetvision.emptylegs.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.catalogue.ui.AirportField;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.EmptyLegScene;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.MatchGroup;
import com.jetvision.emptylegs.MatchId;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.emptylegs.MatchStatus;
import com.jetvision.emptylegs.WatchFilter;
import com.jetvision.emptylegs.WatchStatus;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class EmptyLegScreensTest {
    @Autowired
    ApplicationContext app;

    @Autowired
    EmptyLegWatches watches;

    @Autowired
    EmptyLegMatches matches;

    @Autowired
    Screens screens;

    @Autowired
    HandClock clock;

    private EmptyLegScene scene;
    private Person dana;

    @BeforeEach
    void aHouse() {
        scene = new EmptyLegScene(app);
        dana = scene.dana;
    }

    @Test
    void whoWatchesForNothingIsToldHowToBegin() {
        screens.open(dana, "empty-legs");
        assertThat(Screens.textOf(grid().getEmptyStateComponent()))
                .contains("You watch for no empty legs yet", "New watch");
        scene.watch(dana);
        screens.settle();
        assertThat(Screens.textOf(grid().getEmptyStateComponent()))
                .contains("Nothing on offer just now")
                .doesNotContain("New watch");
        screens.open(dana, "empty-legs?q=nothing");
        assertThat(Screens.textOf(grid().getEmptyStateComponent())).contains("Nothing matches", "Clear search");
    }

    @Test
    void aLegAppearsByItselfAndIsViewedWhenItIsOpened() {
        scene.watch(dana);
        screens.open(dana, "empty-legs");
        scene.hears(scene.leg("el-1", "9500"));
        screens.settle();
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(screens.text()).contains("Found 1", "Watches 1", "1 empty leg");
        GridKt._clickItem(grid(), 0);
        assertThat(only().status()).isEqualTo(MatchStatus.VIEWED);
        assertThat(drawer())
                .contains(
                        "$9,500",
                        "$21,000",
                        "55\u00A0%",
                        "Sun 20 Dec",
                        "09:00 – 17:00 EST",
                        "Citation XLS",
                        "N512AX",
                        "Aurora Jet Charter",
                        "4.8",
                        "KTEB → KOPF",
                        "Open in Avinode");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withText("")
                                        .withPredicate(link -> link.getHref().contains("avinode.com")))
                        .getHref())
                .isEqualTo("https://marketplace.avinode.com/emptylegs/el-1");
    }

    @Test
    void oneIsInterestingDismissedAndTakenBack() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        open(only().id());
        judge("Interested");
        assertThat(only().status()).isEqualTo(MatchStatus.INTERESTED);
        assertThat(drawer()).contains("Lost interest");
        press("Dismiss");
        assertThat(rows(MatchGroup.DISMISSED)).hasSize(1);
        assertThat(drawer()).contains("Take it back");
        press("Undo");
        assertThat(only().status()).isEqualTo(MatchStatus.INTERESTED);
    }

    @Test
    void whatIsWithdrawnWhileOneLooksSaysSo() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        open(only().id());
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-1", "9500", true, clock.instant()));
        screens.settle();
        assertThat(drawer()).contains("Withdrawn", "The operator has withdrawn it");
        _assertNone(Button.class, spec -> spec.withText("Start a request"));
        screens.open(dana, "empty-legs?view=gone");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void aRequestBeginsWithRouteDayAndPassengers() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        open(only().id());
        press("Start a request");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("requests/new?")
                .contains("from=KTEB", "to=KOPF", "day=2026-12-20", "passengers=4", "category=midsize_jet");
        assertThat(screens.text()).contains("Who wants to fly?", "949 NM");
        assertThat(only().status()).isEqualTo(MatchStatus.INTERESTED);
    }

    @Test
    void theOrderIsByPriceByDayOrByWhenItWasFound() {
        scene.watch(dana);
        scene.hears(
                scene.leg("el-late", "9000", false, clock.instant(), "2026-12-22T14:00:00Z", "2026-12-22T15:00:00Z"));
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-dear", "9500"));
        screens.open(dana, "empty-legs");
        assertThat(shown()).containsExactly("el-dear", "el-late");
        screens.open(dana, "empty-legs?sort=price");
        assertThat(shown()).containsExactly("el-late", "el-dear");
        screens.open(dana, "empty-legs?sort=departure");
        assertThat(shown()).containsExactly("el-dear", "el-late");
    }

    @Test
    void aWatchIsBegunAndWhatIsWrongStandsAtItsField() {
        screens.open(dana, "empty-legs/watches/new");
        press("Start watching");
        assertThat(airport("From").getErrorMessage()).contains("one end at least");
        airport("From").text("KTEB");
        airport("To").text("KTEB");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Price at most")), "cheap");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Passengers")), 0);
        _setValue(day("Last day"), LocalDate.of(2027, 6, 1));
        press("Start watching");
        assertThat(airport("From").isInvalid()).isFalse();
        assertThat(airport("To").getErrorMessage()).contains("both KTEB");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Price at most"))
                        .getErrorMessage())
                .contains("an amount such as 25,000");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Passengers"))
                        .getErrorMessage())
                .isEqualTo("Enter 1 to 50 passengers.");
        assertThat(day("Last day").getErrorMessage()).contains("up to 90 days");
        airport("To").text("KOPF");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Price at most")), "12k");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Passengers")), 6);
        _setValue(day("Last day"), LocalDate.of(2026, 12, 31));
        _setValue(radius("Around the departure"), 50);
        press("Start watching");
        var watch = dana.does(() -> watches.rows(WatchFilter.OPEN, 0, 10)).getFirst();
        assertThat(watch.wish().route()).isEqualTo("KTEB + 50 NM → KOPF");
        assertThat(Screens.textOf(_get(WatchPane.class)))
                .contains("Teterboro and 50 NM around it", "Up to $12,000", "Avinode is being told of it.");
    }

    @Test
    void aWatchIsPausedResumedChangedAndCancelled() {
        var watch = scene.watch(dana);
        screens.open(dana, "empty-legs/watches?watch=" + watch.value());
        press("Pause");
        assertThat(Screens.textOf(_get(WatchPane.class))).contains("Paused", "The bell is silent");
        press("Resume");
        assertThat(Screens.textOf(_get(WatchPane.class))).contains("Watching");
        press("Edit");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Passengers")), 7);
        press("Save watch");
        assertThat(dana.does(() -> watches.details(watch)).row().wish().passengers())
                .isEqualTo(7);
        press("Cancel watch");
        assertThat(dana.does(() -> watches.details(watch)).row().status())
                .as("asked first")
                .isEqualTo(WatchStatus.ACTIVE);
        assertThat(_get(ConfirmDialog.class)).isNotNull();
        _click(_find(Button.class, spec -> spec.withText("Cancel watch")).getLast());
        assertThat(dana.does(() -> watches.details(watch)).row().status()).isEqualTo(WatchStatus.CANCELLED);
        screens.open(dana, "empty-legs/watches?view=ended");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void anAdminReadsWhoseItIsAndHasNothingToPress() {
        var watch = scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        screens.open(scene.admin, "empty-legs?match=" + only().id().value());
        assertThat(drawer()).contains("Dana Holt", "$9,500");
        for (var act : List.of("Interested", "Dismiss", "Start a request")) {
            _assertNone(_get(MatchPane.class), Button.class, spec -> spec.withText(act));
        }
        assertThat(only().status()).isEqualTo(MatchStatus.NEW);
        screens.open(scene.admin, "empty-legs/watches?watch=" + watch.value());
        for (var act : List.of("Edit", "Pause", "Cancel watch")) {
            _assertNone(Button.class, spec -> spec.withText(act));
        }
        screens.open(scene.admin, "empty-legs/watches/" + watch.value() + "/edit");
        assertThat(screens.text()).doesNotContain("Save watch");
    }

    @Test
    void aColleaguesIsNotFound() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        var match = only().id();
        screens.open(scene.priya, "empty-legs");
        assertThat(GridKt._size(grid())).isZero();
        screens.open(scene.priya, "empty-legs?match=" + match.value());
        assertThat(screens.text()).contains("There is no such empty leg");
    }

    @Test
    void theExportHoldsTheListAndNoFormula() throws Exception {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"), scene.leg("el-2", null));
        var csv = new StringWriter();
        dana.does(() -> {
            new MatchExport(matches).write(MatchFilter.ON_OFFER, MatchSort.PRICE, csv);
            return true;
        });
        assertThat(csv.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("KTEB,KOPF,2026-12-20T09:00,2026-12-20T17:00,America/New_York,")
                        && line.contains(",9500.00,USD,21000.00,on_offer,yes,new,"));
    }

    private void open(MatchId match) {
        screens.open(dana, "empty-legs?match=" + match.value());
    }

    private MatchRow only() {
        var all = rows(MatchGroup.ON_OFFER);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<MatchRow> rows(MatchGroup group) {
        return dana.does(() -> matches.rows(new MatchFilter(group, null, ""), MatchSort.FOUND, 0, 50));
    }

    private List<String> shown() {
        var grid = grid();
        return java.util.stream.IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row).avinodeId())
                .toList();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    /** In the drawer: a cut of the list has the same word. */
    private static void judge(String words) {
        _click(_get(_get(MatchPane.class), Button.class, spec -> spec.withText(words)));
    }

    private static AirportField airport(String label) {
        return _get(AirportField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> radius(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static String drawer() {
        return Screens.textOf(_get(MatchPane.class));
    }

    @SuppressWarnings("unchecked")
    private static Grid<MatchRow> grid() {
        return _get(Grid.class);
    }
}
