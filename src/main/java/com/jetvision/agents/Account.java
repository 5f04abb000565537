package com.jetvision.agents;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. What sign-in counts (failures, lock, last seen) is not here: it must never meet a version conflict. */
@Entity
@Table(name = "iso_agents")
class Account {
    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private @Nullable Long version;

    private UUID organizationId;
    private String email;
    private String fullName;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable LocalDate dateOfBirth;
    private @Nullable String phone;

    @Column(name = "address_line_1")
    private @Nullable String addressLine1;

    @Column(name = "address_line_2")
    private @Nullable String addressLine2;

    private @Nullable String city;
    private @Nullable String state;
    private @Nullable String zipCode;
    private String role;
    private String marginType;
    private BigDecimal marginValue;
    private BigDecimal commissionPercentage;
    private String onboardingStatus;

    @Column(name = "is_active")
    private boolean active;

    private @Nullable String passwordHash;
    private @Nullable UUID operatorProfileId;
    private String timeZone;
    private @Nullable UUID invitedBy;
    private @Nullable Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AgentId id, OrganizationId organization, ZoneId zone, NewAccount form) {
        this.id = id.value();
        organizationId = organization.value();
        email = form.email().value();
        fullName = form.name();
        role = form.role().code();
        marginType = form.margin().type().code();
        marginValue = form.margin().value();
        commissionPercentage = form.commission().value();
        onboardingStatus = OnboardingStatus.PENDING.code();
        operatorProfileId = form.operator();
        timeZone = zone.getId();
        active = true;
    }

    AgentInvited invitedBy(UUID admin, Instant now) {
        invitedBy = admin;
        invitedAt = now;
        return new AgentInvited(agent(), fullName, email, now);
    }

    /** For accounts that are there from the start: the first administrator, and those of the demonstration. */
    AgentTakenIn openAtOnce(String hash, Instant now) {
        onboardingStatus = OnboardingStatus.COMPLETED.code();
        passwordHash = hash;
        return new AgentTakenIn(agent(), fullName, email, now);
    }

    OnboardingStatusChanged complete(PersonProfile profile, String hash, Instant now) {
        firstName = profile.firstName();
        lastName = profile.lastName();
        fullName = profile.fullName();
        dateOfBirth = profile.born();
        phone = profile.phone().value();
        addressLine1 = profile.address().line1();
        addressLine2 = profile.address().line2();
        city = profile.address().city();
        state = profile.address().state();
        zipCode = profile.address().zip();
        passwordHash = hash;
        return moveTo(OnboardingStatus.PROFILE_COMPLETE, now);
    }

    OnboardingStatusChanged moveTo(OnboardingStatus next, Instant now) {
        var before = OnboardingStatus.ofCode(onboardingStatus);
        onboardingStatus = before.to(next).code();
        return new OnboardingStatusChanged(agent(), before, next, now);
    }

    AgentTermsChanged terms(Margin margin, Percent commission, Instant now) {
        marginType = margin.type().code();
        marginValue = margin.value();
        commissionPercentage = NewAccount.share(commission).value();
        return new AgentTermsChanged(agent(), margin, commission, now);
    }

    AgentSettingsChanged settle(MySettings settings, Instant now) {
        fullName = settings.name();
        phone = settings.phone() == null ? null : settings.phone().value();
        marginType = settings.margin().type().code();
        marginValue = settings.margin().value();
        timeZone = settings.zone().getId();
        return new AgentSettingsChanged(agent(), now);
    }

    AgentLeft leave(Instant now) {
        active = false;
        return new AgentLeft(agent(), now);
    }

    AgentReturned comeBack(Instant now) {
        active = true;
        return new AgentReturned(agent(), now);
    }

    boolean isActive() {
        return active;
    }

    private AgentId agent() {
        return new AgentId(id);
    }

    AgentAccount account() {
        return new AgentAccount(
                agent(),
                new OrganizationId(organizationId),
                email,
                fullName,
                Role.ofCode(role),
                new Margin(MarginType.ofCode(marginType), marginValue),
                new Percent(commissionPercentage),
                OnboardingStatus.ofCode(onboardingStatus),
                active,
                ZoneId.of(timeZone),
                phone,
                address(),
                operatorProfileId);
    }

    private @Nullable PostalAddress address() {
        return addressLine1 == null || city == null || state == null || zipCode == null
                ? null
                : new PostalAddress(addressLine1, addressLine2 == null ? "" : addressLine2, city, state, zipCode);
    }
}
