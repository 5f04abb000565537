package com.jetvision.agents;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a brokerage: who they are, on which terms they work, and how far their onboarding has come. */
@Service
@Transactional
public class Agents {
    private final AccountRepository accounts;
    private final PeopleQueries people;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    Agents(
            AccountRepository accounts,
            PeopleQueries people,
            Organizations organizations,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock,
            Who who) {
        this.accounts = accounts;
        this.people = people;
        this.organizations = organizations;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** The signed-in person. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'OPERATOR')")
    public AgentAccount me() {
        return find(new AgentId(who.person())).account();
    }

    /** A person whom the asker may know: oneself, and for an admin everybody in the house. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'OPERATOR', 'MACHINE')")
    public AgentAccount get(AgentId agent) {
        return find(agent).account();
    }

    /** What the brokerage adds to an operator's price on this person's deals unless the deal says otherwise. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public Margin marginOf(AgentId agent) {
        return find(agent).account().margin();
    }

    /** The administrator's list, by name; the text is looked for in name and e-mail. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<PersonRow> people(PeopleGroup group, String text, int offset, int limit) {
        return people.rows(group, text, offset, limit);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public int countPeople(PeopleGroup group, String text) {
        return people.count(group, text);
    }

    /** True while no account is there, in no brokerage. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Takes a person in who has still to tell about themselves; an e-mail address that signs in already is refused. */
    @PreAuthorize("hasRole('ADMIN')")
    public AgentId invite(NewAccount form) {
        var account = open(form);
        var invited = account.invitedBy(who.person(), clock.instant());
        return save(account, invited);
    }

    /** Takes a person in who may sign in at once: the first administrator, and the people of the demonstration. */
    @PreAuthorize("hasRole('MACHINE')")
    public AgentId takeIn(NewAccount form, Password password) {
        var account = open(form);
        return save(account, account.openAtOnce(hash(password, form.email().value()), clock.instant()));
    }

    /** From now on; deals made before keep theirs. */
    @PreAuthorize("hasRole('ADMIN')")
    public void changeTerms(AgentId agent, Margin margin, Percent commission) {
        publish(find(agent).terms(margin, commission, clock.instant()));
    }

    /** The signed-in person's own account; deals begun before keep their margin. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void settle(MySettings settings) {
        publish(find(new AgentId(who.person())).settle(settings, clock.instant()));
    }

    /** What an invited person says about themselves, with the password of their choice; once. */
    @PreAuthorize("hasRole('MACHINE')")
    public void completeProfile(AgentId agent, PersonProfile profile, Password password) {
        var account = find(agent);
        requireActive(account);
        profile.requireOfAge(
                LocalDate.ofInstant(clock.instant(), account.account().timeZone()));
        var hash = hash(password, account.account().email());
        publish(account.complete(profile, hash, clock.instant()));
    }

    /** A step further towards the first sign-in; refused when its turn has not come, so that nothing is done twice. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    public void advance(AgentId agent, OnboardingStatus next) {
        var account = find(agent);
        requireActive(account);
        publish(account.moveTo(next, clock.instant()));
    }

    /** The person signs in no more; what belongs to them stays. Nobody can lock themselves out. */
    @PreAuthorize("hasRole('ADMIN')")
    public void leave(AgentId agent) {
        if (agent.value().equals(who.person())) {
            throw new Refused("You cannot end your own account. Ask another administrator.");
        }
        publish(find(agent).leave(clock.instant()));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void comeBack(AgentId agent) {
        publish(find(agent).comeBack(clock.instant()));
    }

    private Account open(NewAccount form) {
        var organization = who.organization();
        return new Account(AgentId.next(), organization, zone(organization), form);
    }

    /** One address is one sign-in, in whatever house: the index decides, also between two at once. */
    private AgentId save(Account account, DomainEvent event) {
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException taken) {
            throw new Refused(
                    "%s signs in here already. Use another e-mail address.",
                    account.account().email());
        }
        publish(event);
        return account.account().id();
    }

    private ZoneId zone(OrganizationId organization) {
        return organizations.get(organization).zone();
    }

    private String hash(Password password, String email) {
        password.requireUnlike(email);
        var hash = passwords.encode(password.typed());
        if (hash == null) {
            throw new IllegalStateException("The password encoder encodes nothing");
        }
        return hash;
    }

    private Account find(AgentId agent) {
        return accounts.findById(agent.value()).orElseThrow(() -> new NotFound("person"));
    }

    private static void requireActive(Account account) {
        if (!account.isActive()) {
            throw new Refused("This invitation was withdrawn.");
        }
    }

    private void publish(DomainEvent event) {
        events.publishEvent(event);
    }
}
