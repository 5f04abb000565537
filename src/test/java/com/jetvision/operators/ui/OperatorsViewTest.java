package com.jetvision.operators.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.operators.OperatorFilter;
import com.jetvision.operators.OperatorForm;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.OperatorRow;
import com.jetvision.operators.OperatorSafety;
import com.jetvision.operators.Operators;
import com.jetvision.operators.PreferredContact;
import com.jetvision.quotes.Marketplace;
import com.jetvision.quotes.Quotes;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
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
class OperatorsViewTest {
    @Autowired
    Operators operators;

    @Autowired
    OperatorSafety safety;

    @Autowired
    Quotes quotes;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    Marketplace market;
    Person admin;

    @BeforeEach
    void aHouse() {
        market = new Marketplace(world, operators, quotes);
        admin = world.admin(market.house, "Ada Park");
    }

    @Test
    void anEmptyListSaysWhereOperatorsComeFrom() {
        screens.open(admin, "admin/operators");
        assertThat(Screens.textOf(grid().getEmptyStateComponent()))
                .contains("No operators yet", "the first request that goes to them");
        screens.open(admin, "admin/operators?q=nobody");
        assertThat(Screens.textOf(grid().getEmptyStateComponent())).contains("Nothing matches", "Clear search");
    }

    @Test
    void theProfileSaysHowOneFaredAndThatUnknownSafetyIsNoVerdict() {
        var aurora = market.asked("Aurora", "4.8");
        market.quoted(aurora, "aquote-1", "32850");
        open(admin, aurora);
        assertThat(drawer())
                .contains(
                        "Aurora", "1 request", "30 m, in the median", "Not known. Nobody has seen a proof yet", "4.8");
        open(market.agent, aurora);
        assertThat(drawer()).contains("1 request");
        _assertNone(Button.class, spec -> spec.withText("Exclude"));
        _assertNone(Button.class, spec -> spec.withText("Add proof"));
    }

    @Test
    void anExcludedOperatorIsMarkedOnTheBoardAndNeverTheBestMatch() {
        var cheap = market.asked("Cheap Wings", "4.9", "ARGUS Platinum");
        var other = market.asked("Aurora", "3.1");
        market.quoted(cheap, "aquote-1", "20000");
        market.quoted(other, "aquote-2", "40000");
        assertThat(best()).isEqualTo("Cheap Wings");
        open(admin, cheap);
        press("Exclude");
        press("Exclude", "primary");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Why")).getErrorMessage())
                .contains("so that the agents know");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why")), "Cancelled on the day");
        press("Exclude", "primary");
        assertThat(drawer()).contains("asks this operator no more", "Cancelled on the day", "Readmit");
        assertThat(best()).isEqualTo("Aurora");
        screens.open(market.agent, "requests/" + market.request.value());
        assertThat(market.rows()).anySatisfy(row -> assertThat(row.excluded()).isTrue());
        admin.runs(() -> operators.readmit(cheap));
        assertThat(best()).isEqualTo("Cheap Wings");
    }

    @Test
    void aProofIsAddedAndShows() {
        var aurora = market.asked("Aurora", "4.8");
        open(admin, aurora);
        press("Add proof");
        press("Add proof", "primary");
        ComboBox<String> programme = combo("Programme");
        assertThat(programme.getErrorMessage()).contains("Name the safety programme");
        _setValue(programme, "ARGUS");
        _setValue(combo("Level"), "Gold");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where it can be seen")), "argus.example");
        press("Add proof", "primary");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Where it can be seen"))
                        .getErrorMessage())
                .contains("https://");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where it can be seen")), "https://argus.example/a");
        press("Add proof", "primary");
        assertThat(drawer()).contains("ARGUS Gold", "No end", "by Ada Park", "Register");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void aSaveMeanwhileIsShownFieldByFieldAndNothingTypedIsLost() {
        var aurora = market.asked("Aurora", "4.8");
        screens.open(admin, "admin/operators/" + aurora.value() + "/edit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Region")), "Northeast");
        var version = admin.does(() -> operators.details(aurora)).version();
        admin.runs(() -> operators.update(aurora, form("Europe"), version));
        press("Save operator");
        assertThat(screens.text()).contains("Someone else saved this meanwhile", "Europe", "Northeast");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Region")).getValue())
                .isEqualTo("Northeast");
        press("Save mine over it");
        assertThat(admin.does(() -> operators.get(aurora)).region()).isEqualTo("Northeast");
    }

    @Test
    void aBadCountryIsSaidAtTheField() {
        var aurora = market.asked("Aurora", "4.8");
        screens.open(admin, "admin/operators/" + aurora.value() + "/edit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Country")), "XX");
        press("Save operator");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Country")).getErrorMessage())
                .contains("is no country");
        screens.open(market.agent, "admin/operators/" + aurora.value() + "/edit");
        assertThat(screens.text()).doesNotContain("Save operator");
    }

    @Test
    void theExportHoldsTheListAndNoFormula() throws Exception {
        market.asked("=Aurora", "4.8", "ARGUS Gold");
        var csv = new StringWriter();
        admin.does(() -> {
            new OperatorExport(operators).write(OperatorFilter.ALL, csv);
            return true;
        });
        assertThat(csv.toString()).contains("'=Aurora,active,4.80,ARGUS Gold");
    }

    private static OperatorForm form(String region) {
        return new OperatorForm("", null, null, region, "", "", null, List.of(), PreferredContact.AVINODE, "");
    }

    private String best() {
        return market.rows().stream()
                .filter(row -> row.best())
                .findFirst()
                .orElseThrow()
                .operatorName();
    }

    private UI open(Person person, OperatorId operator) {
        return screens.open(person, "admin/operators?operator=" + operator.value());
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void press(String words, String theme) {
        _click(_get(Button.class, spec -> spec.withText(words).withThemes(theme)));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static String drawer() {
        return Screens.textOf(_get(OperatorPane.class));
    }

    @SuppressWarnings("unchecked")
    private static Grid<OperatorRow> grid() {
        return _get(Grid.class);
    }
}
