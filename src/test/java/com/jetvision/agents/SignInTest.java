package com.jetvision.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.audit.AuditTrail;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;

@FacadeTest
class SignInTest {
    private static final String EMAIL = "ines@example.com";
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Agents agents;

    @Autowired
    AuditTrail audit;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    @Autowired
    AuthenticationConfiguration configuration;

    AuthenticationManager door;
    OrganizationId house;
    AgentId ines;

    @BeforeEach
    void people() throws Exception {
        door = configuration.getAuthenticationManager();
        house = world.brokerage("Meridian Air Brokers");
        ines = world.machine(house).does(() -> agents.takeIn(form(EMAIL), new Password(PASSWORD)));
    }

    @Test
    void aPersonSignsInByAddressInAnyCaseAndIsThatActor() {
        var person = (SignedIn) signIn(" INES@example.com", PASSWORD).getPrincipal();

        assertThat(person.actor().person()).isEqualTo(ines.value());
        assertThat(person.actor().organization()).isEqualTo(house);
        assertThat(person.actor().role()).isEqualTo(Role.AGENT);
        assertThat(person.getPassword())
                .as("the hash does not stay in the session")
                .isNull();
        assertThat(trail()).containsExactly("AgentSignedIn", "AgentTakenIn");
    }

    @Test
    void aSessionCanBeStored() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(signIn(EMAIL, PASSWORD).getPrincipal());
        var back = (SignedIn) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(back.actor().person()).isEqualTo(ines.value());
        assertThat(back.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_AGENT");
    }

    @Test
    void everyRefusalIsTheSame() {
        world.machine(house).does(() -> agents.takeIn(form("left@example.com"), new Password(PASSWORD)));
        world.sql()
                .sql("update iso_agents set is_active = false where email = 'left@example.com'")
                .update();
        world.machine(house).does(() -> agents.takeIn(form("new@example.com"), new Password(PASSWORD)));
        world.sql()
                .sql("update iso_agents set onboarding_status = 'contract_signed' where email = 'new@example.com'")
                .update();
        var told = Stream.of(EMAIL, "nobody@example.com", "left@example.com", "new@example.com", "", "' or true --")
                .map(email -> refusal(email, email.equals(EMAIL) ? "wrong" : PASSWORD))
                .distinct();
        assertThat(told).hasSize(1);
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAQuarterOfAnHour() {
        for (int wrong = 1; wrong <= 5; wrong++) {
            refusal(EMAIL, "wrong");
        }
        refusal(EMAIL, PASSWORD);
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        refusal(EMAIL, PASSWORD);

        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(EMAIL, PASSWORD).isAuthenticated()).isTrue();
        assertThat(trail()).containsExactly("AgentSignedIn", "AgentLockedOut", "AgentTakenIn");
    }

    @Test
    void aRightPasswordForgivesTheWrongOnesBefore() {
        for (int round = 1; round <= 3; round++) {
            for (int wrong = 1; wrong <= 4; wrong++) {
                refusal(EMAIL, "wrong");
            }
            signIn(EMAIL, PASSWORD);
        }
    }

    @Test
    void guessingDuringTheLockNeitherHelpsNorMakesItLonger() {
        for (int wrong = 1; wrong <= 20; wrong++) {
            refusal(EMAIL, "wrong");
            clock.advance(Duration.ofSeconds(30));
        }
        clock.advance(Duration.ofMinutes(7));
        assertThat(signIn(EMAIL, PASSWORD).isAuthenticated()).isTrue();
        assertThat(trail().stream().filter("AgentLockedOut"::equals)).hasSize(1);
    }

    @Test
    void aCrowdOfGuessesAtTheSameMomentIsStillOnlyFive() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(java.util.Collections.nCopies(16, (Callable<String>) () -> refusal(EMAIL, "wrong")));
        }
        refusal(EMAIL, PASSWORD);
        clock.advance(Duration.ofMinutes(16));
        assertThat(signIn(EMAIL, PASSWORD).isAuthenticated()).isTrue();
    }

    private Authentication signIn(String email, String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private String refusal(String email, String password) {
        var no = new BadCredentialsException[1];
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(email, password))
                .satisfies(thrown -> no[0] = thrown);
        return no[0].getMessage();
    }

    private List<String> trail() {
        return world.admin(house, "Dana Holt").does(() -> audit.about(List.of(ines), 50)).stream()
                .map(entry -> entry.event())
                .toList();
    }

    private static NewAccount form(String email) {
        return new NewAccount("Ines Barros", new EmailAddress(email), Role.AGENT, Margin.USUAL, Percent.of("10"));
    }
}
