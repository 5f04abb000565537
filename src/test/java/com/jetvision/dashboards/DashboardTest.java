package com.jetvision.dashboards;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.operators.Operators;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.Role;
import com.jetvision.quotes.Marketplace;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DashboardTest {
    @Autowired
    Screens screens;

    @Autowired
    World world;

    @Autowired
    Operators operators;

    @Autowired
    Quotes quotes;

    @Autowired
    Overviews overviews;

    Marketplace market;

    @BeforeEach
    void trip() {
        market = new Marketplace(world, operators, quotes);
    }

    @Test
    void aNewAgentReadsHowToBegin() {
        screens.open(world.agent(market.house, "Nora New"), "");
        assertThat(screens.text())
                .contains(
                        "Good morning, Nora",
                        "Friday 20 November 2026",
                        "Your desk is clear",
                        "Begin your first request");
    }

    @Test
    void aQuoteThatArrivesStandsOnTheOpenDashboardWithPriceMarginAndTime() {
        screens.open(market.agent, "");
        assertThat(screens.text()).contains("No quotes wait for you.");
        market.quoted(market.asked("Aurora Jet Charter", "4.8"), "q-1", "37000.00");
        screens.settle();
        var waiting = market.agent.does(() -> overviews.now(false)).waiting().getFirst();
        assertThat(waiting.margin())
                .hasToString(String.valueOf(market.rows().getFirst().marginAmount()));
        assertThat(screens.text())
                .contains("Harlow Capital", "8 pax · Tue 24 Nov", "margin $2,960", "1 quote expires today");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).toList())
                .contains(RequestLinks.room(market.request));
    }

    @Test
    void theStripCountsAndValuesEachStage() {
        market.quoted(market.asked("Aurora Jet Charter", "4.8"), "q-1", "37000.00");
        var agent = market.agent;
        paper(agent, "booked", "paid", "50000.00", null);
        paper(agent, "to_pay", "payment_pending", "20000.00", "2026-11-19T12:00:00Z");
        var overview = agent.does(() -> overviews.now(false));
        assertThat(overview.stages())
                .extracting(sum -> sum.stage().code() + " " + sum.count() + " "
                        + sum.value().amount() + " " + sum.warned())
                .containsExactly(
                        "sourcing 0 0.00 0",
                        "quotes_in 1 39960.00 1",
                        "proposal_out 0 0.00 0",
                        "to_sign 0 0.00 0",
                        "to_pay 1 20000.00 1",
                        "booked 1 50000.00 0");
    }

    @Test
    void whatIsLateReadsSo() {
        paper(market.agent, "to_pay", "payment_pending", "20000.00", "2026-11-19T12:00:00Z");
        screens.open(market.agent, "");
        assertThat(screens.text()).contains("Payment", "$20,000", "1 d late", "1 late");
    }

    @Test
    void anAgentSeesNothingOfAColleagueAndAnAdminSeesTheHouseOrHerOwn() {
        market.quoted(market.asked("Aurora Jet Charter", "4.8"), "q-1", "37000.00");
        screens.open(world.agent(market.house, "Paul Reyes"), "");
        assertThat(screens.text()).doesNotContain("Harlow Capital");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();

        var admin = world.admin(market.house, "Ada Park");
        screens.open(admin, "");
        assertThat(screens.text()).contains("Harlow Capital");
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo("Team");
        screens.open(admin, "?of=mine");
        assertThat(screens.text()).doesNotContain("Harlow Capital");

        screens.open(world.admin(world.brokerage("Other Jets"), "Olga Stern"), "");
        assertThat(screens.text()).doesNotContain("Harlow Capital");
    }

    @Test
    void theChartIsThereOnlyOnceADealWasWonOrLost() {
        assertThat(market.agent.does(() -> overviews.now(false)).hasHistory()).isFalse();
        paper(market.agent, "booked", "paid", "50000.00", null);
        var month = market.agent.does(() -> overviews.now(false)).months().getLast();
        assertThat(month.won()).isEqualTo(1);
        assertThat(month.winRate()).isEqualTo(100);
        assertThat(month.margin().amount()).isEqualByComparingTo("4000");
    }

    @Test
    void anOperatorsFirstPageIsTheConversations() {
        screens.open(operatorOfTheHouse(), "");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("conversations");
    }

    private Person operatorOfTheHouse() {
        var profile = market.asked("Aurora Jet Charter", "4.8");
        var person = world.agent(market.house, "Otto Field");
        world.sql()
                .sql("update iso_agents set role = 'operator', operator_profile_id = :profile where id = :id")
                .param("profile", profile.value())
                .param("id", person.actor().person())
                .update();
        return new Person(new Actor(Role.OPERATOR, market.house, person.actor().person(), "Otto Field"));
    }

    /** A deal of its own with a signed contract of this total. */
    private void paper(Person agent, String stage, String status, String total, String due) {
        UUID client = market.client();
        RequestId request = market.requestOf(agent, client);
        world.sql()
                .sql("update requests set stage = :stage where id = :id")
                .param("stage", stage)
                .param("id", request.value())
                .update();
        world.sql()
                .sql("""
                        insert into contracts (id, organization_id, iso_agent_id, request_id, client_profile_id,
                               contract_number, status, total_amount, commission_base, payment_due_at, signed_at,
                               signed_name, consent_text)
                        values (:id, :house, :agent, :request, :client, :number, :status, :total, 4000,
                                cast(:due as timestamptz), timestamptz '2026-11-10T12:00Z', 'R. Harlow', 'Yes')""")
                .param("id", Ids.next())
                .param("house", market.house.value())
                .param("agent", agent.actor().person())
                .param("request", request.value())
                .param("client", client)
                .param("number", "CTR-" + request.value())
                .param("status", status)
                .param("total", new BigDecimal(total))
                .param("due", due)
                .update();
    }
}
