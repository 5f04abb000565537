package com.jetvision.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.audit.AuditTrail;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class ClientsTest {
    @Autowired
    Clients clients;

    @Autowired
    Airports airports;

    @Autowired
    AuditTrail audit;

    @Autowired
    World world;

    OrganizationId house;
    Person agent;

    @BeforeEach
    void people() {
        house = world.brokerage("Meridian Air Brokers");
        agent = world.agent(house, "Ines Barros");
    }

    @Test
    void aClientIsKeptWithEverythingThatWasTyped() {
        var form = full();
        var id = agent.does(() -> clients.create(form));

        var profile = agent.does(() -> clients.get(id));

        assertThat(profile.form())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(form);
        assertThat(profile.name()).isEqualTo("Harlow Capital");
        assertThat(profile.agent().value()).isEqualTo(agent.actor().person());
        assertThat(agent.does(() -> audit.about(List.of(id), 10)))
                .extracting(entry -> entry.event())
                .containsExactly("ClientCreated");
    }

    @Test
    void onlyTheContactsNameIsAMust() {
        var id = agent.does(() -> clients.create(ClientForm.of("", "R. Ashby", null)));
        assertThat(agent.does(() -> clients.get(id)).name()).isEqualTo("R. Ashby");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ClientForm.of("Harlow Capital", " ", null))
                .withMessageContaining("contact's name");
    }

    @Test
    void aBudgetHasItsLowerEndBelow() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ClientPreferences.budget(new BigDecimal("60000"), new BigDecimal("40000")));
        assertThat(ClientPreferences.budget(null, null)).isNull();
    }

    @Test
    void anotherAgentDoesNotSeeTheBookTheAdminDoesAndAnotherHouseNever() {
        var id = agent.does(() -> clients.create(ClientForm.of("Harlow Capital", "Rebecca Harlow", "r@example.com")));
        var colleague = world.agent(house, "Yara Kline");
        var admin = world.admin(house, "Dana Holt");
        var rival = world.admin(world.brokerage("Other Air"), "Omar Other");

        for (var other : List.of(colleague, rival)) {
            assertThat(other.does(() -> clients.rows(ClientFilter.ALL, 0, 50, ClientSort.BY_NAME)))
                    .isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.does(() -> clients.get(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.runs(() -> clients.archive(id)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> other.runs(() -> clients.update(id, ClientForm.of("", "Mine now", null), 0)));
        }
        assertThat(admin.does(() -> clients.rows(ClientFilter.ALL, 0, 50, ClientSort.BY_NAME)))
                .extracting(ClientRow::agentName)
                .containsExactly("Ines Barros");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.machine(house).does(() -> clients.create(ClientForm.of("", "X", null))));
    }

    @Test
    void whoSavesSecondOverwritesNothingUnseen() {
        var id = agent.does(() -> clients.create(ClientForm.of("Harlow Capital", "Rebecca Harlow", null)));
        var read = agent.does(() -> clients.get(id)).version();

        agent.runs(() -> clients.update(id, ClientForm.of("Harlow Capital", "Thomas Harlow", null), read));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(
                        () -> agent.runs(() -> clients.update(id, ClientForm.of("Harlow", "Elin Vance", null), read)));
        assertThat(agent.does(() -> clients.get(id)).form().contact()).isEqualTo("Thomas Harlow");
    }

    @Test
    void theListIsSearchedFilteredSortedAndReadInPages() {
        var teterboro = airports.byCode("KTEB").orElseThrow();
        agent.does(() -> clients.create(full()));
        agent.does(() -> clients.create(ClientForm.of("Żółta Linia", "Łucja", "lucja@example.com")));
        agent.does(() -> clients.create(ClientForm.of("", "100% Alan", "a_b@example.com")));

        assertThat(names(ClientFilter.ALL, ClientSort.BY_NAME))
                .containsExactly("100% Alan", "Harlow Capital", "Żółta Linia");
        assertThat(names(ClientFilter.ALL, new ClientSort(ClientSort.By.NAME, true)))
                .containsExactly("Żółta Linia", "Harlow Capital", "100% Alan");
        assertThat(names(ClientFilter.text("zolta"), ClientSort.BY_NAME)).containsExactly("Żółta Linia");
        assertThat(names(ClientFilter.text("100%"), ClientSort.BY_NAME)).containsExactly("100% Alan");
        assertThat(names(ClientFilter.text("a_b@"), ClientSort.BY_NAME)).containsExactly("100% Alan");
        assertThat(names(new ClientFilter("", ClientGroup.VIP, null, null), ClientSort.BY_NAME))
                .containsExactly("Harlow Capital");
        assertThat(names(
                        new ClientFilter("", ClientGroup.ALL, PaymentTerms.NET_15, teterboro.id()), ClientSort.BY_NAME))
                .containsExactly("Harlow Capital");
        assertThat(agent.does(() -> clients.rows(ClientFilter.ALL, 1, 1, ClientSort.BY_NAME)))
                .extracting(ClientRow::name)
                .containsExactly("Harlow Capital");
        assertThat(agent.does(() -> clients.count(ClientFilter.text("example.com"))))
                .isEqualTo(3);
        assertThat(agent.does(() -> clients.homeAirports())).containsExactly(teterboro.id());
    }

    @Test
    void theSameAddressIsPointedOutInTheSameBookOnly() {
        var harlow = agent.does(() -> clients.create(full()));
        var address = new EmailAddress("R.Harlow@example.com");
        var colleague = world.agent(house, "Yara Kline");

        assertThat(agent.does(() -> clients.sameAddress(address, null)))
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(harlow));
        assertThat(agent.does(() -> clients.sameAddress(address, harlow))).isEmpty();
        assertThat(colleague.does(() -> clients.sameAddress(address, null))).isEmpty();
    }

    @Test
    void anArchivedClientLeavesTheListAndComesBack() {
        var id = agent.does(() -> clients.create(full()));

        agent.runs(() -> clients.archive(id));
        assertThat(agent.does(() -> clients.counts()))
                .containsEntry(ClientGroup.ALL, 0)
                .containsEntry(ClientGroup.ARCHIVED, 1);

        agent.runs(() -> clients.restore(id));
        assertThat(agent.does(() -> clients.counts()))
                .containsEntry(ClientGroup.ALL, 1)
                .containsEntry(ClientGroup.VIP, 1);
    }

    private List<String> names(ClientFilter filter, ClientSort sort) {
        return agent.does(() -> clients.rows(filter, 0, 50, sort)).stream()
                .map(ClientRow::name)
                .toList();
    }

    private ClientForm full() {
        return new ClientForm(
                "Harlow Capital",
                "Rebecca Harlow",
                "Chief of staff",
                new EmailAddress("r.harlow@example.com"),
                new PhoneNumber("+1 555 0117 22"),
                true,
                PaymentTerms.NET_15,
                CreditStatus.GOOD,
                airports.byCode("KTEB").orElseThrow().id(),
                CommunicationPreference.PHONE,
                new ClientPreferences(
                        List.of("Challenger 350"),
                        List.of("Vegetarian"),
                        List.of("Ka-band"),
                        List.of("Hawker"),
                        ClientPreferences.budget(new BigDecimal("30000"), new BigDecimal("60000"))),
                "Thomas wants the right rear seat.");
    }
}
