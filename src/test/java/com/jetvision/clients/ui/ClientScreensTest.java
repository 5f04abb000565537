package com.jetvision.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientForm;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientLinks;
import com.jetvision.clients.Clients;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ClientScreensTest {
    @Autowired
    Clients clients;

    @Autowired
    Airports airports;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    Person agent;

    @BeforeEach
    void people() {
        agent = world.agent(world.brokerage("Meridian Air Brokers"), "Ines Barros");
    }

    @Test
    void anEmptyBookSaysHowToBegin() {
        screens.open(agent, "clients");
        assertThat(Screens.textOf(grid().getEmptyStateComponent())).contains("No clients yet", "Add the first one");
        assertThat(screens.text()).contains("0 clients", "New client");
    }

    @Test
    void whatTheAddressAsksForIsWhatTheListShows() {
        add("Harlow Capital", "Rebecca Harlow", "r.harlow@example.com");
        add("Northwind Studios", "Piet Aalders", "p@example.com");
        screens.open(agent, "clients");
        assertThat(rows()).isEqualTo(2);
        assertThat(screens.text()).contains("All 2", "VIP 0", "2 clients");

        screens.open(agent, "clients?q=north&sort=-name");
        assertThat(rows()).isEqualTo(1);
        assertThat(screens.text()).contains("1 of 2");
        assertThat(_get(TextField.class).getValue()).isEqualTo("north");

        screens.open(agent, "clients?q=nobody&terms=net_30&sort=nonsense&view=nonsense");
        assertThat(Screens.textOf(grid().getEmptyStateComponent()))
                .contains("Nothing matches", "2 filters are on.", "Clear filters");
    }

    @Test
    void aClientIsAddedByTheFormAndItsProfileOpens() {
        screens.open(agent, "clients/new");
        _click(_get(Button.class, spec -> spec.withText("Save client")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Contact")).getErrorMessage())
                .isEqualTo("Enter the contact's name.");

        type("Company", "Harlow Capital");
        type("Contact", "Rebecca Harlow");
        type("Telephone", "call me");
        _click(_get(Button.class, spec -> spec.withText("Save client")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Telephone")).getErrorMessage())
                .contains("is not a telephone number");

        type("Telephone", "+1 201 555 0117");
        type("Aircraft", "Challenger 350, , Praetor 600");
        _click(_get(Button.class, spec -> spec.withText("Save client")));
        screens.settle();

        assertThat(address()).matches("clients/[0-9a-f-]{36}");
        assertThat(screens.text())
                .contains(
                        "Harlow Capital",
                        "Rebecca Harlow",
                        "+1 201 555 0117",
                        "Challenger 350",
                        "Praetor 600",
                        "Prepaid");
    }

    @Test
    void theSameAddressIsPointedOutWhileOneTypes() {
        add("Harlow Capital", "Rebecca Harlow", "r.harlow@example.com");
        screens.open(agent, "clients/new");
        _setValue(_get(EmailField.class), "R.Harlow@example.com");
        assertThat(screens.text()).contains("Harlow Capital has this address already.");
        _setValue(_get(EmailField.class), "someone@example.com");
        assertThat(screens.text()).doesNotContain("has this address already");
    }

    @Test
    void aColleaguesClientIsNotThere() {
        var id = add("Harlow Capital", "Rebecca Harlow", null);
        var colleague = world.agent(agent.actor().organization(), "Yara Kline");
        screens.open(colleague, ClientLinks.profile(id));
        assertThat(screens.text()).doesNotContain("Harlow");
        screens.open(colleague, "clients/not-an-id");
        assertThat(screens.text()).doesNotContain("Harlow");
    }

    @Test
    void anArchivedClientIsOutOfTheListAndTheToastTakesItBack() {
        var id = add("Harlow Capital", "Rebecca Harlow", null);
        screens.open(agent, ClientLinks.profile(id));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter("Archive client"::equals).isPresent())));
        screens.settle();
        assertThat(address()).isEqualTo("clients");
        assertThat(rows()).isZero();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        screens.settle();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theExportHoldsTheListAndNoFormula() throws Exception {
        add("=1+1", "Łucja Żółta", "l@example.com");
        var csv = new StringWriter();
        agent.does(() -> {
            new ClientExport(clients, airports).write(ClientFilter.ALL, csv);
            return true;
        });
        assertThat(csv.toString()).startsWith("Client,Contact,Title").contains("'=1+1,Łucja Żółta,,l@example.com");
    }

    private ClientId add(String company, String contact, String email) {
        return agent.does(() -> clients.create(ClientForm.of(company, contact, email)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static Grid<?> grid() {
        return _get(Grid.class);
    }

    private static int rows() {
        return GridKt._size(grid());
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
