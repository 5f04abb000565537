package com.jetvision.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.jetvision.requests.TripsForTests.submitted;
import static com.jetvision.requests.TripsForTests.toVanNuys;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PaletteTest {
    @Autowired
    private Requests requests;

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    private OrganizationId house;
    private Person dana;

    @BeforeEach
    void aClientWithARequest() {
        house = world.brokerage("Meridian Air Brokers");
        dana = world.agent(house, "Dana Holt");
        var harlow = TripsForTests.client(world, dana, "Harlow Capital");
        dana.does(() -> submitted(requests, toVanNuys(harlow)));
    }

    private String found(Person person, String typed) {
        screens.open(person, person.actor().role().name().equals("OPERATOR") ? "conversations" : "requests");
        _click(_get(NativeButton.class, spec -> spec.withClasses("jv-search")));
        _setValue(_get(TextField.class, spec -> spec.withClasses("jv-palette-field")), typed);
        return Screens.textOf(_get(Div.class, spec -> spec.withClasses("jv-palette-list")));
    }

    private static void choose(String line) {
        List<Div> lines = _find(Div.class, spec -> spec.withClasses("jv-palette-item"));
        _click(lines.stream()
                .filter(one -> Screens.textOf(one).contains(line))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aNameFindsTheClientTheirRequestsAndWhatOneMayDo() {
        assertThat(found(dana, "harl"))
                .contains("Clients", "Harlow Capital", "Requests", "KTEB → KVNY", "Actions", "New request for Harlow");
        choose("KTEB");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("requests/");
    }

    @Test
    void aRequestIsBegunForTheClientFound() {
        found(dana, "harlow");
        choose("New request for");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("requests/new?client=");
    }

    @Test
    void pagesAreFoundAsWellAndWhatIsNotThereIsSaid() {
        assertThat(found(dana, "proposals")).contains("Pages", "Proposals").doesNotContain("Clients");
        assertThat(found(dana, "xyzzy")).contains("Nothing matches");
    }

    @Test
    void nobodyFindsWhatIsNotTheirs() {
        var rival = world.agent(house, "Omar Reyes");
        var stranger = world.admin(world.brokerage("Blue Harbor Charter"), "Ellen Ward");
        for (var person : List.of(rival, stranger)) {
            assertThat(found(person, "harlow")).doesNotContain("Harlow", "KTEB");
        }
        OperatorId aurora = TripsForTests.operator(world, dana, "Aurora Jet Charter");
        var lena = world.operator(house, aurora.value(), "Lena Ortiz");
        assertThat(found(lena, "harlow")).doesNotContain("Harlow", "New request", "KTEB");
    }
}
