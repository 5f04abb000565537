package com.jetvision.proposals;

import static com.jetvision.proposals.ProposalStatus.ACCEPTED;
import static com.jetvision.proposals.ProposalStatus.DRAFT;
import static com.jetvision.proposals.ProposalStatus.EXPIRED;
import static com.jetvision.proposals.ProposalStatus.GENERATED;
import static com.jetvision.proposals.ProposalStatus.REJECTED;
import static com.jetvision.proposals.ProposalStatus.SENT;
import static com.jetvision.proposals.ProposalStatus.VIEWED;

import com.jetvision.agents.AgentId;
import com.jetvision.clients.ClientId;
import com.jetvision.documents.DocumentId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.proposals.ProposalStep.Kind;
import com.jetvision.requests.RequestId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One to four aircraft offered to a client, with terms, paper and e-mail; any change before sending voids the approval. */
@Entity
@Table(name = "proposals")
class Proposal {
    @Id
    private UUID id;

    private UUID organizationId;

    @Column(name = "iso_agent_id")
    private UUID agentId;

    private UUID requestId;
    private UUID quoteId;

    @Column(name = "client_profile_id")
    private UUID clientId;

    @Column(name = "proposal_number")
    private String number;

    private String title;
    private String intro;

    @Convert(converter = StatusColumn.class)
    private ProposalStatus status = DRAFT;

    private int revision = 1;
    private String currency;
    private BigDecimal totalAmount;
    private BigDecimal clientTotal;
    private BigDecimal marginAmount;
    private Instant validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private String cancellationSchedule;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "metadata")
    private String kept = "{}";

    private @Nullable String approvalHash;
    private @Nullable Instant approvedAt;
    private @Nullable UUID approvedBy;
    private @Nullable UUID documentId;
    private @Nullable String fileName;

    @Column(name = "sent_to_email")
    private String toEmail;

    @Column(name = "sent_to_name")
    private String toName;

    @Column(name = "email_subject")
    private String subject;

    @Column(name = "email_body")
    private String body;

    private int viewCount;
    private int downloadCount;
    private @Nullable Instant lastViewedAt;
    private @Nullable Instant lastDownloadedAt;
    private @Nullable UUID acceptedOptionId;
    private @Nullable String acceptedName;

    @Column(name = "client_note")
    private @Nullable String question;

    private @Nullable String declineReason;
    private @Nullable Instant generatedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant viewedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant rejectedAt;
    private @Nullable Instant expiredAt;
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "proposal_id", nullable = false, updatable = false)
    @OrderBy("optionNo")
    private List<ProposalOption> options = new ArrayList<>();

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(Offering offering, String number, ProposalText text, Instant now) {
        id = Ids.next();
        organizationId = offering.organization().value();
        agentId = offering.agent().value();
        requestId = offering.request().value();
        clientId = offering.client().value();
        this.number = number;
        createdAt = now;
        offer(offering);
        write(text);
    }

    /** Takes its options away; the caller saves before it offers others, for an option's number is taken until then. */
    void clear() {
        refuseIfSent();
        options.clear();
    }

    /** Offers other quotes, or the same at today's price; everything made from the old ones is void. */
    void renew(Offering offering, ProposalText text) {
        offer(offering);
        write(text);
        revise();
    }

    /** Changes text, recipient, validity or deposit. */
    void edit(ProposalText text) {
        refuseIfSent();
        write(text);
        revise();
    }

    private void offer(Offering offering) {
        offering.options().forEach(option -> options.add(new ProposalOption(Ids.next(), option)));
        var first = offering.options().getFirst();
        quoteId = first.quote().value();
        title = offering.journey().title();
        currency = first.total().currency().getCurrencyCode();
        totalAmount = first.total().amount();
        clientTotal = first.total().amount();
        marginAmount = first.margin().amount();
        terms = DealJson.write(offering.terms());
        cancellationSchedule =
                DealJson.write(offering.terms().schedule(offering.journey().departure()));
        kept = DealJson.write(kept().of(offering.journey().legs()));
    }

    private void write(ProposalText text) {
        toEmail = text.toEmail();
        toName = text.toName();
        subject = text.subject();
        body = text.body();
        intro = text.intro();
        validUntil = text.validUntil().truncatedTo(ChronoUnit.MINUTES);
        terms = DealJson.write(terms().withDeposit(text.deposit()));
    }

    private void revise() {
        if (status == GENERATED) {
            status = status.to(DRAFT);
        }
        revision++;
        approvalHash = null;
    }

    private void refuseIfSent() {
        if (!status.isUnsent()) {
            throw new Refused("This proposal was sent already. Make a new one to change it.");
        }
    }

    /** The paper is drawn: from now on an approval may be given, for exactly this. */
    ProposalDrafted made(DocumentId document, String name, String sha256, Instant now) {
        status = status.to(GENERATED);
        documentId = document.value();
        fileName = name;
        generatedAt = now;
        approvalHash = fingerprint(journey(), sha256);
        note(now, Kind.MADE, "Version " + revision);
        return new ProposalDrafted(id(), request(), agent(), number, now);
    }

    /**
     * Sends what was shown, or refuses: {@code shown} is the hash on the agent's screen, flights and PDF are as they are at
     * this moment.
     */
    ProposalSent approve(String shown, Journey flights, String pdfSha256, UUID by, Instant now) {
        var next = status.to(SENT);
        if (!shown.equals(approvalHash) || !shown.equals(fingerprint(flights, pdfSha256))) {
            throw new Refused("Changed, approve again. Look at the PDF and the e-mail as they are now.");
        }
        if (!now.isBefore(validUntil)) {
            throw new Refused("This proposal is no longer valid. Set a later time or choose other quotes.");
        }
        status = next;
        approvedAt = now;
        approvedBy = by;
        sentAt = now;
        note(now, Kind.SENT, "Approved, fingerprint " + shown.substring(0, 8) + ", to " + toEmail);
        return new ProposalSent(id(), request(), agent(), number, toEmail, total(), now);
    }

    private String fingerprint(Journey flights, String pdfSha256) {
        return Approval.of(number, flights, optionDetails(), terms(), text(), pdfSha256);
    }

    ProposalViewed viewed(Instant now) {
        if (status == SENT) {
            status = status.to(VIEWED);
            viewedAt = now;
        }
        viewCount++;
        lastViewedAt = now;
        note(now, Kind.VIEWED, viewCount == 1 ? "First time" : viewCount + " times");
        return new ProposalViewed(id(), request(), agent(), number, viewCount, now);
    }

    ProposalDownloaded downloaded(Instant now) {
        downloadCount++;
        lastDownloadedAt = now;
        note(now, Kind.DOWNLOADED, "");
        return new ProposalDownloaded(id(), request(), agent(), number, now);
    }

    ProposalAsked asked(String words, Instant now) {
        question = words;
        note(now, Kind.ASKED, words);
        return new ProposalAsked(id(), request(), agent(), number, words, now);
    }

    ProposalDelivered delivered(boolean well, String detail, Instant now) {
        note(now, well ? Kind.DELIVERED : Kind.BOUNCED, detail);
        return new ProposalDelivered(id(), request(), agent(), number, well, now);
    }

    ProposalAccepted accept(int optionNo, String name, Instant now) {
        refuseIfOver(now);
        var option = options.stream()
                .filter(one -> one.no() == optionNo)
                .findFirst()
                .orElseThrow(() -> new Refused("Choose one of the aircraft first."));
        status = status.to(ACCEPTED);
        acceptedAt = now;
        acceptedOptionId = option.id();
        acceptedName = name;
        var chosen = option.details();
        totalAmount = chosen.total().amount();
        note(
                now,
                Kind.ACCEPTED,
                "Option " + chosen.letter() + ", " + chosen.aircraft().type() + ", by " + name);
        return new ProposalAccepted(
                id(), request(), agent(), chosen.quote(), number, chosen.letter(), name, chosen.total(), now);
    }

    ProposalDeclined decline(String reason, Instant now) {
        refuseIfOver(now);
        status = status.to(REJECTED);
        rejectedAt = now;
        declineReason = reason;
        note(now, Kind.DECLINED, reason);
        return new ProposalDeclined(id(), request(), agent(), number, reason, now);
    }

    /** Ends it without an answer: its time ran out, or a newer one took its place. */
    ProposalExpired expire(String why, Instant now) {
        status = status.to(EXPIRED);
        expiredAt = now;
        note(now, Kind.EXPIRED, why);
        return new ProposalExpired(id(), request(), agent(), number, now);
    }

    private void refuseIfOver(Instant now) {
        if (status.isOpen() && !now.isBefore(validUntil)) {
            throw new Refused("This proposal has expired. Ask for a new one.");
        }
    }

    private void note(Instant at, Kind kind, String detail) {
        kept = DealJson.write(kept().and(new ProposalStep(at, kind, detail)));
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    String number() {
        return number;
    }

    ProposalStatus status() {
        return status;
    }

    Journey journey() {
        return new Journey(kept().legs());
    }

    DealTerms terms() {
        return DealJson.read(terms, DealTerms.class);
    }

    private Kept kept() {
        return DealJson.read(kept, Kept.class);
    }

    Money total() {
        return Money.of(totalAmount.toPlainString(), currency);
    }

    List<OptionDetails> optionDetails() {
        return options.stream().map(ProposalOption::details).toList();
    }

    ProposalText text() {
        return new ProposalText(toEmail, toName, subject, body, intro, validUntil, terms().deposit());
    }

    DocumentId document() {
        return new DocumentId(Objects.requireNonNull(documentId, "no paper yet"));
    }

    ProposalDetails details() {
        return new ProposalDetails(
                id(),
                organization(),
                agent(),
                request(),
                client(),
                number,
                revision,
                title,
                status,
                journey(),
                optionDetails(),
                terms(),
                text(),
                documentId == null ? null : new DocumentId(documentId),
                fileName == null ? "" : fileName,
                approvalHash,
                tracking());
    }

    private ProposalTracking tracking() {
        return new ProposalTracking(
                createdAt,
                generatedAt,
                sentAt,
                viewCount,
                lastViewedAt,
                downloadCount,
                acceptedAt,
                options.stream()
                        .filter(option -> option.id().equals(acceptedOptionId))
                        .map(ProposalOption::no)
                        .findFirst()
                        .orElse(null),
                acceptedName,
                question,
                declineReason,
                kept().steps());
    }
}
