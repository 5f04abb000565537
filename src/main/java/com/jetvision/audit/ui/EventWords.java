package com.jetvision.audit.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.platform.ui.Tone;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The one table that turns an event of the trail into a sentence; a test keeps it complete. */
public final class EventWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Columns, set apart by two spaces or more: event, tone, sentence with the event's fields as {@link Sentence} has them. */
    private static final Map<String, EventWord> TABLE = read("""
            AgentInvited            neutral  {name} was invited, {email}
            AgentTakenIn            good     {name} can sign in, {email}
            AgentTermsChanged       neutral  Margin and commission changed
            AgentSettingsChanged    neutral  Own settings changed
            AgentLeft               off      The account was closed
            AgentReturned           good     The account was opened again
            AgentSignedIn           neutral  {name} signed in
            AgentLockedOut          bad      Too many wrong passwords: sign-in is locked for a while
            OnboardingStatusChanged  info    Onboarding: {to:OnboardingStatus}
            OnboardingLinkSent      neutral  The link to the profile was sent
            OnboardingLinkRevoked   off      The link was withdrawn
            ProfileCompleted        info     The profile is complete
            AgreementSent           info     Commission agreement {number} sent for signature
            AgreementOpened         seen     The commission agreement was opened
            AgreementSigned         good     Commission agreement {number} signed
            AgentOnboarded          good     {name} is ready to work

            ClientCreated           info     Client {name} was added
            ClientChanged           neutral  The client’s profile changed
            ClientArchived          off      The client was archived
            ClientRestored          info     The client was brought back

            RateBegan               neutral  The {name} of {value} holds from {from}
            RateEnded               off      The {name} ends on {until}

            OperatorMet             neutral  Operator {name} is known now
            OperatorJudged          neutral  Operator: {judgement}
            OperatorChanged         neutral  The profile of {name} was changed

            RequestDrafted          neutral  Request {number} begun
            RequestSubmitted        info     Request {number} submitted
            RequestStatusChanged    neutral  {to:RequestStatus}
            RequestFailed           bad      Could not go on: {sentence}
            RequestCancelled        off      {lost?Deal lost:Request cancelled}: {reason}
            TripCreated             info     Trip {avinodeTripId} created in Avinode
            RfqsSent                neutral  {operators:count} operators were asked for a quote
            StageReached            info     Stage: {to:Stage}

            TripDelayed             wait     Avinode was not asked yet: {sentence}

            QuoteReceived           info     Quote received from {operatorName}, {total}
            QuoteChanged            seen     {operatorName} changed its quote from {before} to {total}
            QuoteOvertaken          off      A price of {operatorName} came late: {total}, taken back since
            QuoteDeclined           bad      {operatorName} declined: {reason}
            QuoteExpired            off      The quote of {operatorName} expired
            QuoteAccepted           good     The quote of {operatorName} was accepted
            QuoteNotChosen          off      The quote of {operatorName} was not chosen

            MessageSaid             neutral  Message written to an operator
            MessageDelivered        neutral  The operator has the message
            MessageHeard            info     Message received from {operatorName}
            MessageNotSent          bad      The message to {operatorName} was not sent: {reason}

            ProposalDrafted         neutral  Proposal {number} drafted
            ProposalSent            info     Proposal {number} sent to {recipient}, {total}
            ProposalDelivered       neutral  Proposal {number}: {delivered?the e-mail went out:the e-mail could not be sent}
            ProposalViewed          seen     The client viewed proposal {number}
            ProposalDownloaded      seen     The client downloaded proposal {number}
            ProposalAsked           wait     The client asked about {number}: “{question}”
            ProposalAccepted        good     {acceptedBy} accepted proposal {number}, {option}, {total}
            ProposalDeclined        bad      The client declined proposal {number}: {reason}
            ProposalExpired         off      Proposal {number} expired

            ContractDrafted         neutral  Contract {number} drafted, {total}
            ContractChanged         neutral  Contract {number} changed
            ContractSent            info     Contract {number} sent to {recipient} for signature
            ContractViewed          seen     The client viewed contract {number}
            ContractAsked           wait     The client asked about {number}: “{question}”
            ContractSigned          good     {signedBy} signed contract {number}, {total}
            ContractSealed          good     Contract {number} sealed, fingerprint {sha256:short}
            ContractPaid            good     Contract {number} is paid in full, {total}
            ContractCompleted       good     Contract {number} completed
            ContractCancelled       off      Contract {number} cancelled: {reason}
            ContractExpired         off      Contract {number} expired unsigned

            PaymentRecorded         good     Payment of {amount} received for {number}, {balance} still due
            PaymentTakenBack        bad      Payment of {amount} for {number} taken back: {reason}
            DealClosed              good     Deal {number} closed, {total}

            CommissionEarned        good     Commission of {amount} earned on {number}
            CommissionReversed      off      Commission of {amount} taken back: {reason}

            WebhookEventsReplayed   info     Webhook events put back to be done again: {events:count}
            WebhookEventsSkipped    off      Webhook events skipped, {events:count}: {reason}
            WebhookEventsAttached   info     Webhook events attached to {number}: {events:count}

            ConnectionChanged       neutral  Avinode connection {slug}: {change}

            WatchBegun              info     Watches for empty legs {route}
            WatchChanged            neutral  The watch for empty legs was changed: {route}
            WatchPaused             neutral  The watch for empty legs {route} was paused
            WatchResumed            info     The watch for empty legs {route} was resumed
            WatchEnded              off      The watch for empty legs {route} ended: {to:WatchStatus}
            EmptyLegMatched         info     Empty leg {route} meets a watch, {price}
            MatchJudged             neutral  Empty leg {route}: {to:MatchStatus}

            AlarmRaised             bad      Alarm: {sentence}
            AlarmCleared            good     Alarm over: {kind:AlarmKind}

            JobTriedAgain           info     A job that was given up is tried again: {kind}
            JobLetGo                off      A job that was given up was let go: {kind}

            EmailSent               neutral  E-mail sent to {to}
            EmailFailed             bad      E-mail to {to} could not be sent: {error}
            """);

    private EventWords() {}

    /** An event without words is told by its name: it was written by a version that knew it. */
    public static String sentence(AuditEntry entry) {
        var word = TABLE.get(entry.event());
        return word == null ? name(entry) : word.sentence().told(JSON.readTree(entry.detail()));
    }

    /** The kind of event: {@code QuoteReceived} reads "Quote received". */
    static String name(AuditEntry entry) {
        var words = entry.event().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static Tone tone(AuditEntry entry) {
        var word = TABLE.get(entry.event());
        return word == null ? Tone.NEUTRAL : word.tone();
    }

    static Map<String, Set<String>> fields() {
        var fields = new LinkedHashMap<String, Set<String>>();
        TABLE.forEach((event, word) -> fields.put(event, word.sentence().fields()));
        return fields;
    }

    private static Map<String, EventWord> read(String rows) {
        var table = new LinkedHashMap<String, EventWord>();
        rows.lines().filter(row -> !row.isBlank()).forEach(row -> {
            var cells = row.strip().split(" {2,}", 3);
            table.put(cells[0], new EventWord(Tone.valueOf(cells[1].toUpperCase(Locale.ROOT)), new Sentence(cells[2])));
        });
        return table;
    }

    /** How one kind of event reads and looks. */
    private record EventWord(Tone tone, Sentence sentence) {}
}
