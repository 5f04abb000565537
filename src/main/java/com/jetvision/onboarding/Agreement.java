package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Rendered;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent's commission agreement: drawn once, shown, signed once, sealed. */
@Entity
@Table(name = "onboarding_contracts")
class Agreement {
    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private @Nullable Long version;

    private UUID organizationId;
    private UUID agentId;
    private String number;
    private Instant issuedAt;
    private BigDecimal commissionPercentage;
    private String status;
    private @Nullable UUID documentId;
    private @Nullable UUID sealedDocumentId;
    private @Nullable String shownSha256;
    private @Nullable Integer shownPages;
    private @Nullable Instant sentAt;
    private @Nullable Instant viewedAt;
    private @Nullable Instant signedAt;
    private @Nullable String signedName;
    private @Nullable String signatureData;
    private @Nullable String signedIpAddress;
    private @Nullable String signedUserAgent;
    private @Nullable String consentText;
    private @Nullable String consentVersion;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(
            AgreementId id, OrganizationId organization, AgentId agent, String number, Percent commission, Instant at) {
        this.id = id.value();
        organizationId = organization.value();
        agentId = agent.value();
        this.number = number;
        issuedAt = at;
        commissionPercentage = commission.value();
        status = OnboardingContractStatus.PENDING.code();
    }

    AgreementSent send(DocumentId document, Rendered shown, Instant now) {
        documentId = document.value();
        shownSha256 = shown.sha256();
        shownPages = shown.pages();
        sentAt = now;
        return new AgreementSent(id(), agent(), number, now);
    }

    /** True at the first look only. */
    boolean look(Instant now) {
        if (viewedAt != null) {
            return false;
        }
        viewedAt = now;
        return true;
    }

    AgreementSigned sign(SignAgreement signature, Instant now) {
        if (documentId == null || shownPages == null) {
            throw new Refused("This agreement is not ready yet. Try again in a moment.");
        }
        status = OnboardingContractStatus.ofCode(status)
                .to(OnboardingContractStatus.SIGNED)
                .code();
        signedAt = now;
        signedName = signature.name();
        signatureData = signature.drawing().isEmpty() ? null : signature.drawing();
        signedIpAddress = signature.visit().ip();
        signedUserAgent = signature.visit().userAgent();
        consentText = Consent.text(shownPages);
        consentVersion = Consent.VERSION;
        return new AgreementSigned(id(), agent(), number, now);
    }

    /** False when it is sealed already. */
    boolean seal(DocumentId sealed) {
        if (sealedDocumentId != null) {
            return false;
        }
        sealedDocumentId = sealed.value();
        return true;
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    AgreementDetails details() {
        return new AgreementDetails(
                id(),
                new OrganizationId(organizationId),
                agent(),
                number,
                issuedAt,
                new Percent(commissionPercentage),
                OnboardingContractStatus.ofCode(status),
                documentId == null ? null : new DocumentId(documentId),
                sealedDocumentId == null ? null : new DocumentId(sealedDocumentId),
                shownPages == null ? 0 : shownPages,
                sentAt,
                viewedAt,
                signature());
    }

    private AgreementDetails.@Nullable Given signature() {
        return signedAt == null || signedName == null || consentText == null || consentVersion == null
                ? null
                : new AgreementDetails.Given(
                        signedName,
                        signatureData,
                        signedAt,
                        signedIpAddress == null ? "" : signedIpAddress,
                        signedUserAgent == null ? "" : signedUserAgent,
                        consentText,
                        consentVersion);
    }
}
