package com.jetvision.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.audit.AuditTrail;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class AgentsTest {
    @Autowired
    Agents agents;

    @Autowired
    Organizations organizations;

    @Autowired
    AuditTrail audit;

    @Autowired
    World world;

    OrganizationId house;
    Person admin;
    Person machine;

    @BeforeEach
    void people() {
        house = world.brokerage("Meridian Air Brokers");
        admin = world.admin(house, "Dana Holt");
        machine = world.machine(house);
    }

    @Test
    void anInvitedPersonHasAnAccountButIsNotThereYet() {
        var marcus = invite("m.teller@example.com");

        var account = admin.does(() -> agents.get(marcus));

        assertThat(account.fullName()).isEqualTo("Marcus Teller");
        assertThat(account.onboardingStatus()).isEqualTo(OnboardingStatus.PENDING);
        assertThat(account.margin()).isEqualTo(Margin.percentage("8.00"));
        assertThat(account.commissionPercentage().plain()).isEqualTo("12");
        assertThat(admin.does(() -> agents.people(PeopleGroup.ONBOARDING, "", 0, 50)))
                .extracting(PersonRow::name)
                .containsExactly("Marcus Teller");
        assertThat(trail(marcus)).containsExactly("AgentInvited");
    }

    @Test
    void oneAddressIsOneSignInInWhateverHouse() {
        invite("m.teller@example.com");
        var rival = world.admin(world.brokerage("Other Air"), "Omar Other");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> invite("M.Teller@Example.com"))
                .withMessageContaining("signs in here already");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rival.does(() -> agents.invite(form("m.teller@example.com"))));
    }

    @Test
    void nobodySeesThePeopleOfAnotherHouseAndAnAgentSeesOnlyThemselves() {
        var marcus = invite("m.teller@example.com");
        var rival = world.admin(world.brokerage("Other Air"), "Omar Other");
        var agent = world.agent(house, "Ines Barros");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rival.does(() -> agents.get(marcus)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rival.runs(() -> agents.changeTerms(marcus, Margin.USUAL, Percent.of("50"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agent.does(() -> agents.get(marcus)));
        assertThat(agent.does(() -> agents.me()).fullName()).isEqualTo("Ines Barros");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> agent.does(() -> agents.people(PeopleGroup.ALL, "", 0, 50)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> agent.does(() -> agents.invite(form("x@example.com"))));
    }

    @Test
    void theProfileIsGivenOnceAndOnlyByWhoIsOfAge() {
        var marcus = invite("m.teller@example.com");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> complete(marcus, LocalDate.of(2010, 1, 1)))
                .withMessageContaining("18");

        complete(marcus, LocalDate.of(1990, 1, 1));

        var account = admin.does(() -> agents.get(marcus));
        assertThat(account.onboardingStatus()).isEqualTo(OnboardingStatus.PROFILE_COMPLETE);
        assertThat(account.fullName()).isEqualTo("Marcus Aurel Teller");
        assertThat(account.address()).isNotNull().extracting(PostalAddress::zip).isEqualTo("07608");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> complete(marcus, LocalDate.of(1990, 1, 1)))
                .withMessageContaining("done already");
    }

    @Test
    void whoseInvitationWasWithdrawnGoesNoFurther() {
        var marcus = invite("m.teller@example.com");
        admin.runs(() -> agents.leave(marcus));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> complete(marcus, LocalDate.of(1990, 1, 1)))
                .withMessageContaining("withdrawn");

        admin.runs(() -> agents.comeBack(marcus));
        complete(marcus, LocalDate.of(1990, 1, 1));
        assertThat(trail(marcus))
                .containsExactly("OnboardingStatusChanged", "AgentReturned", "AgentLeft", "AgentInvited");
    }

    @Test
    void anAdministratorCannotEndTheirOwnAccount() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        admin.runs(() -> agents.leave(new AgentId(admin.actor().person()))))
                .withMessageContaining("own account");
    }

    @Test
    void thePeopleAreFoundByNameOrAddressWithoutAccentsAndCountedByGroup() {
        invite("m.teller@example.com");
        world.agent(house, "Łucja Żółty");

        assertThat(admin.does(() -> agents.people(PeopleGroup.ALL, "zolty", 0, 50)))
                .extracting(PersonRow::name)
                .containsExactly("Łucja Żółty");
        assertThat(admin.does(() -> agents.people(PeopleGroup.ALL, "100%", 0, 50)))
                .isEmpty();
        assertThat(admin.does(() -> agents.countPeople(PeopleGroup.ACTIVE, ""))).isEqualTo(2);
        assertThat(admin.does(() -> agents.countPeople(PeopleGroup.LEFT, ""))).isZero();
    }

    @Test
    void aBrokerageIsReadByItsOwnPeopleOnly() {
        assertThat(admin.does(() -> organizations.get(house)).paper().name()).isEqualTo("Meridian Air Brokers");
        var rival = world.admin(world.brokerage("Other Air"), "Omar Other");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rival.does(() -> organizations.get(house)));
    }

    private AgentId invite(String email) {
        return admin.does(() -> agents.invite(form(email)));
    }

    private static NewAccount form(String email) {
        return new NewAccount(
                "Marcus Teller", new EmailAddress(email), Role.AGENT, Margin.percentage("8"), Percent.of("12"));
    }

    private void complete(AgentId agent, LocalDate born) {
        var profile = new PersonProfile(
                "Marcus Aurel",
                "Teller",
                born,
                new PhoneNumber("+1 201 555 0117"),
                new PostalAddress("1 Main St", "", "Teterboro", "NJ", "07608"));
        machine.runs(() -> agents.completeProfile(agent, profile, new Password("correct horse battery")));
    }

    private List<String> trail(AgentId agent) {
        return admin.does(() -> audit.about(List.of(agent), 20)).stream()
                .map(entry -> entry.event())
                .toList();
    }
}
