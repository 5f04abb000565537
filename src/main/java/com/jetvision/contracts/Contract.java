package com.jetvision.contracts;

import static com.jetvision.contracts.ContractStatus.CANCELLED;
import static com.jetvision.contracts.ContractStatus.COMPLETED;
import static com.jetvision.contracts.ContractStatus.DRAFT;
import static com.jetvision.contracts.ContractStatus.EXPIRED;
import static com.jetvision.contracts.ContractStatus.PAID;
import static com.jetvision.contracts.ContractStatus.PAYMENT_PENDING;
import static com.jetvision.contracts.ContractStatus.SENT;
import static com.jetvision.contracts.ContractStatus.SIGNED;
import static com.jetvision.contracts.ContractStatus.VIEWED;

import com.jetvision.agents.AgentId;
import com.jetvision.clients.ClientId;
import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Rendered;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.proposals.DealJson;
import com.jetvision.proposals.DealTerms;
import com.jetvision.proposals.Journey;
import com.jetvision.proposals.OfferLine;
import com.jetvision.proposals.OfferedAircraft;
import com.jetvision.proposals.OptionDetails;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalId;
import com.jetvision.requests.RequestId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A charter agreement. Its price is the accepted option's, copied; what was shown for signing never changes. */
@Entity
@Table(name = "contracts")
class Contract {
    @Id
    private UUID id;

    private UUID organizationId;

    @Column(name = "iso_agent_id")
    private UUID agentId;

    private UUID requestId;
    private UUID proposalId;
    private UUID quoteId;

    @Column(name = "client_profile_id")
    private UUID clientId;

    @Column(name = "contract_number")
    private String number;

    @Column(name = "reference_quote_number")
    private String proposalNumber;

    @Convert(converter = StatusColumn.class)
    private ContractStatus status = DRAFT;

    @Column(name = "version")
    private int revision = 1;

    private String clientName;
    private String clientEmail;
    private String clientCompany;
    private String departureAirport;
    private String arrivalAirport;
    private LocalDate departureDate;
    private String aircraftType;
    private int passengers;

    @JdbcTypeCode(SqlTypes.JSON)
    private String legs;

    private String currency;
    private BigDecimal flightCost;
    private BigDecimal federalExciseTax;
    private BigDecimal domesticSegmentFee;
    private BigDecimal subtotal;
    private BigDecimal totalAmount;

    @JdbcTypeCode(SqlTypes.JSON)
    private String priceLines;

    private BigDecimal operatorCost;
    private BigDecimal commissionBase;
    private BigDecimal commissionPercentage;

    @JdbcTypeCode(SqlTypes.JSON)
    private String cancellationSchedule;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private String disclosures;

    @JdbcTypeCode(SqlTypes.JSON)
    private String metadata;

    private @Nullable UUID documentId;
    private @Nullable UUID sealedDocumentId;
    private @Nullable String shownSha256;
    private @Nullable String fileName;
    private @Nullable String clientSignatureData;
    private @Nullable String signedName;
    private @Nullable String signedIp;
    private @Nullable String signedUserAgent;
    private @Nullable String consentText;
    private @Nullable String consentVersion;
    private @Nullable String declineReason;
    private @Nullable Instant paymentDueAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant viewedAt;
    private @Nullable Instant signedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant cancelledAt;
    private @Nullable Instant expiresAt;
    private Instant createdAt;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    /** Copies the accepted option: lines, total, terms, flights. */
    Contract(
            ProposalDetails proposal,
            String number,
            ContractParty charterer,
            Percent commission,
            Disclosures first,
            Instant now) {
        id = Ids.next();
        organizationId = proposal.organization().value();
        agentId = proposal.agent().value();
        requestId = proposal.request().value();
        proposalId = proposal.id().value();
        clientId = proposal.client().value();
        proposalNumber = proposal.number();
        this.number = number;
        clientName = charterer.name();
        clientEmail = charterer.email();
        clientCompany = charterer.company();
        createdAt = now;
        commissionPercentage = commission.value();
        terms = DealJson.write(proposal.terms());
        disclosures = DealJson.write(first);
        fly(proposal.journey(), proposal.terms());
        price(proposal.accepted());
        quoteId = proposal.accepted().quote().value();
        metadata =
                DealJson.write(new Copied(charterer.lines(), proposal.accepted().aircraft(), 0));
    }

    private void fly(Journey journey, DealTerms deal) {
        legs = DealJson.write(journey);
        departureAirport = journey.first().from().code();
        arrivalAirport = journey.legs().getLast().to().code();
        departureDate = journey.departure().local().toLocalDate();
        passengers = journey.passengers();
        cancellationSchedule = DealJson.write(deal.schedule(journey.departure()));
        paymentDueAt = deal.payBy()
                .plusDays(1)
                .atStartOfDay(journey.departure().zone())
                .toInstant();
    }

    private void price(OptionDetails option) {
        var lines = option.lines();
        aircraftType = option.aircraft().type();
        currency = option.total().currency().getCurrencyCode();
        flightCost = sum(lines, "FLIGHT");
        federalExciseTax = sum(lines, "FET");
        domesticSegmentFee = sum(lines, "SEGMENT_FEE");
        subtotal = option.beforeTax().amount();
        totalAmount = option.total().amount();
        priceLines = DealJson.write(lines);
        operatorCost = option.operatorCost().amount();
        commissionBase = option.margin().amount();
    }

    private static BigDecimal sum(List<OfferLine> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    ContractDrafted drafted() {
        return new ContractDrafted(id(), request(), agent(), number, total(), createdAt);
    }

    /** Fills in what the client must be told; only while the client has not been told yet. */
    ContractChanged disclose(Disclosures words, Instant now) {
        requireDraft();
        disclosures = DealJson.write(disclosures().next(words, now));
        return new ContractChanged(id(), request(), agent(), number, now);
    }

    /** Changes who signs, before it goes out. */
    void address(String name, String email) {
        requireDraft();
        clientName = name;
        clientEmail = email;
    }

    private void requireDraft() {
        if (status != DRAFT) {
            throw new Refused("This contract went out already. Cancel it and make a new one to change it.");
        }
    }

    /** The paper as it would go out now. */
    void drawn(DocumentId document, Rendered paper) {
        requireDraft();
        documentId = document.value();
        fileName = paper.fileName();
        shownSha256 = paper.sha256();
        var copied = copied();
        metadata = DealJson.write(new Copied(copied.lines(), copied.aircraft(), paper.pages()));
    }

    private Copied copied() {
        return DealJson.read(metadata, Copied.class);
    }

    /** How many pages were shown. */
    int pages() {
        return copied().pages();
    }

    /** Sends what the agent has seen: {@code seen} is the fingerprint of the PDF on the agent's screen. */
    ContractSent send(String seen, Instant until, Instant now) {
        if (status != DRAFT) {
            throw new Refused("This contract was sent already.");
        }
        var missing = disclosures().missing();
        if (!missing.isEmpty()) {
            throw new Refused(
                    "Fill in %s before you send the contract (14 CFR 295.24).", String.join(" and ", missing));
        }
        if (clientEmail.isBlank()) {
            throw new Refused("Add the client's e-mail address before you send the contract.");
        }
        if (!seen.equals(shownSha256)) {
            throw new Refused("Changed, look at the contract again before you send it.");
        }
        if (!now.isBefore(until)) {
            throw new Refused("The flight has left already. This contract cannot be sent.");
        }
        status = status.to(SENT);
        sentAt = now;
        expiresAt = until;
        return new ContractSent(id(), request(), agent(), number, clientEmail, total(), now);
    }

    /** True when this look is the first. */
    boolean viewed(Instant now) {
        if (status != SENT) {
            return false;
        }
        status = status.to(VIEWED);
        viewedAt = now;
        return true;
    }

    ContractSigned sign(SignContract signature, Instant now) {
        if (status.isOut() && isOver(now)) {
            throw new Refused("The time to sign has run out. Ask for a new agreement.");
        }
        if (!signature.shownSha256().equals(shownSha256)) {
            throw new Refused("The agreement on your screen is not the present one. Open the link again.");
        }
        status = status.to(SIGNED);
        signedAt = now;
        signedName = signature.name();
        clientSignatureData = signature.drawing();
        signedIp = signature.ip();
        signedUserAgent = signature.userAgent();
        consentText = Consent.TEXT;
        consentVersion = Consent.VERSION;
        if (!signature.onBehalfOf().isBlank()) {
            clientCompany = signature.onBehalfOf();
        }
        return new ContractSigned(id(), request(), agent(), number, signature.name(), total(), now);
    }

    /** The sealed file is stored; a second one for the same contract is not taken. */
    ContractSealed sealed(DocumentId document, String sha256, Instant now) {
        if (sealedDocumentId != null) {
            throw new Refused("This contract is sealed already.");
        }
        sealedDocumentId = document.value();
        if (status == SIGNED) {
            status = status.to(PAYMENT_PENDING);
        }
        return new ContractSealed(id(), request(), agent(), number, sha256, now);
    }

    /** Payment is awaited from the signature on, sealed or not. */
    void paymentPending() {
        if (status == SIGNED) {
            status = status.to(PAYMENT_PENDING);
        }
    }

    ContractPaid paid(Instant now) {
        paymentPending();
        status = status.to(PAID);
        return new ContractPaid(id(), request(), agent(), number, total(), now);
    }

    ContractCompleted complete(Instant now) {
        status = status.to(COMPLETED);
        completedAt = now;
        return new ContractCompleted(id(), request(), agent(), number, total(), now);
    }

    ContractCancelled cancel(String reason, Instant now) {
        status = status.to(CANCELLED);
        cancelledAt = now;
        declineReason = reason;
        return new ContractCancelled(id(), request(), agent(), number, reason, now);
    }

    ContractExpired expire(Instant now) {
        status = status.to(EXPIRED);
        return new ContractExpired(id(), request(), agent(), number, now);
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    ContractId id() {
        return new ContractId(id);
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    String number() {
        return number;
    }

    ContractStatus status() {
        return status;
    }

    Money total() {
        return money(totalAmount);
    }

    DocumentId document() {
        return new DocumentId(Objects.requireNonNull(documentId, "no paper yet"));
    }

    Disclosures disclosures() {
        return DealJson.read(disclosures, Disclosures.class);
    }

    @Nullable
    Signed signed() {
        if (signedAt == null || signedName == null) {
            return null;
        }
        return new Signed(
                signedName,
                Objects.requireNonNullElse(clientCompany, ""),
                Objects.requireNonNullElse(clientSignatureData, ""),
                Objects.requireNonNullElse(signedIp, ""),
                Objects.requireNonNullElse(signedUserAgent, ""),
                Objects.requireNonNullElse(consentText, ""),
                Objects.requireNonNullElse(consentVersion, ""),
                signedAt);
    }

    ContractDetails details() {
        var copied = copied();
        return new ContractDetails(
                id(),
                organization(),
                agent(),
                request(),
                new ProposalId(proposalId),
                new ClientId(clientId),
                number,
                revision,
                proposalNumber,
                status,
                new ContractParty(
                        clientName, Objects.requireNonNullElse(clientCompany, ""), clientEmail, copied.lines()),
                DealJson.read(legs, Journey.class),
                copied.aircraft(),
                DealJson.read(priceLines, new TypeReference<List<OfferLine>>() {}),
                total(),
                money(subtotal),
                money(operatorCost),
                money(commissionBase),
                new Percent(commissionPercentage),
                DealJson.read(terms, DealTerms.class),
                disclosures(),
                documentId == null ? null : new DocumentId(documentId),
                sealedDocumentId == null ? null : new DocumentId(sealedDocumentId),
                fileName == null ? "" : fileName,
                shownSha256,
                new ContractTimes(
                        createdAt, sentAt, viewedAt, signedAt, paymentDueAt, completedAt, cancelledAt, expiresAt),
                signedName,
                declineReason);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** What is copied beside the columns: the charterer's address lines and the aircraft; and how many pages the paper has. */
    record Copied(List<String> lines, OfferedAircraft aircraft, int pages) {}
}
