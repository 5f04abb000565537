package com.jetvision.contracts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.contracts.ContractRow;
import com.jetvision.contracts.SigningWorld;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class ContractsViewTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Screens screens;

    private SigningWorld world;

    @BeforeEach
    void aContractThatIsOut() {
        world = new SigningWorld(application);
        world.out(1);
    }

    @Test
    void theAddressSaysWhichTabIsShown() {
        screens.open(world.agent, "contracts?view=to_sign");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("To sign");
        assertThat(rows()).isEqualTo(1);
        screens.open(world.agent, "contracts?view=PAID");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Paid");
        assertThat(rows()).isZero();
    }

    @Test
    void whatTheAddressSaysWronglyIsTheListOfAll() {
        screens.open(world.agent, "contracts?view=nonsense");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("All");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theSearchInTheAddressStandsInTheField() {
        screens.open(world.agent, "contracts?q=nobody");
        assertThat(_get(TextField.class).getValue()).isEqualTo("nobody");
        assertThat(Screens.textOf(grid().getEmptyStateComponent())).contains("Nothing matches", "nobody");
    }

    private static Tabs tabs() {
        return _get(Tabs.class);
    }

    private static int rows() {
        return GridKt._size(grid());
    }

    @SuppressWarnings("unchecked")
    private static Grid<ContractRow> grid() {
        return _get(Grid.class);
    }
}
