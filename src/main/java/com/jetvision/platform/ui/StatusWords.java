package com.jetvision.platform.ui;

import com.jetvision.platform.words.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The one table of how every status reads and looks; a test walks all {@link Status} enums to keep it complete. */
public final class StatusWords {
    private static final Map<String, Map<String, StatusWord>> TABLE = read("""
            RequestStatus             draft                   Draft                  neutral
            RequestStatus             pending                 Submitted              info
            RequestStatus             analyzing               Reading request        info
            RequestStatus             fetching_client_data    Loading client         info
            RequestStatus             searching_flights       Searching flights      info
            RequestStatus             trip_created            Trip created           info
            RequestStatus             awaiting_user_action    Needs you              wait
            RequestStatus             avinode_session_active  In Avinode             info
            RequestStatus             monitoring_for_quotes   Watching for quotes    info
            RequestStatus             awaiting_quotes         Waiting for quotes     neutral
            RequestStatus             analyzing_proposals     Comparing quotes       info
            RequestStatus             generating_email        Writing e-mail         seen
            RequestStatus             sending_proposal        Sending proposal       info
            RequestStatus             completed               Completed              good
            RequestStatus             failed                  Failed                 bad
            RequestStatus             cancelled               Cancelled              off

            Stage                     draft                   Draft                  neutral
            Stage                     sourcing                Sourcing               neutral
            Stage                     quotes_in               Quotes in              info
            Stage                     proposal_out            Proposal out           seen
            Stage                     to_sign                 To sign                wait
            Stage                     to_pay                  To pay                 wait
            Stage                     booked                  Booked                 good
            Stage                     closed                  Closed                 good
            Stage                     lost                    Lost                   off
            Stage                     cancelled               Cancelled              off

            RfqStatus                 sent                    Asked                  neutral
            RfqStatus                 answered                Answered               good
            RfqStatus                 declined                Declined               bad
            RfqStatus                 cancelled               Withdrawn              off
            RfqStatus                 expired                 Expired                off

            QuoteStatus               pending                 Asked                  neutral
            QuoteStatus               received                Received               info
            QuoteStatus               analyzed                Scored                 info
            QuoteStatus               accepted                Accepted               good
            QuoteStatus               rejected                Declined               bad
            QuoteStatus               expired                 Expired                off
            QuoteFlag                 best_match              Best match             good
            QuoteFlag                 price_changed           Price changed          seen
            QuoteFlag                 not_chosen              Not chosen             off

            ProposalStatus            draft                   Draft                  neutral
            ProposalStatus            generated               Ready to send          wait
            ProposalStatus            sent                    Sent                   info
            ProposalStatus            viewed                  Viewed                 seen
            ProposalStatus            accepted                Accepted               good
            ProposalStatus            rejected                Declined               bad
            ProposalStatus            expired                 Expired                off

            ContractStatus            draft                   Draft                  neutral
            ContractStatus            sent                    Sent                   info
            ContractStatus            viewed                  Viewed                 seen
            ContractStatus            signed                  Signed                 good
            ContractStatus            payment_pending         Payment due            wait
            ContractStatus            paid                    Paid                   good
            ContractStatus            completed               Completed              good
            ContractStatus            cancelled               Cancelled              off
            ContractStatus            expired                 Expired                off
            ContractFlag              late                    Late                   bad

            OnboardingStatus          pending                 Invited                neutral
            OnboardingStatus          profile_complete        Profile complete       info
            OnboardingStatus          contract_sent           Contract sent          info
            OnboardingStatus          contract_signed         Signed                 good
            OnboardingStatus          completed               Active                 good
            OnboardingContractStatus  pending                 Waiting for signature  wait
            OnboardingContractStatus  signed                  Signed                 good

            Liveness                  live                    Live                   good
            Liveness                  delayed                 Delayed                wait
            Liveness                  off                     Off                    off

            MessageStatus             sending                 Sending                neutral
            MessageStatus             sent                    Sent                   neutral
            MessageStatus             delivered               Delivered              neutral
            MessageStatus             read                    Read                   seen
            MessageStatus             failed                  Not sent               bad

            ConversationStatus        active                  Open                   info
            ConversationStatus        awaiting_response       Waiting for reply      neutral
            ConversationStatus        resolved                Resolved               good
            ConversationStatus        closed                  Closed                 off
            ConversationStatus        archived                Archived               off

            Presence                  online                  Online                 good
            Presence                  away                    Away                   wait
            Presence                  busy                    Busy                   bad
            Presence                  offline                 Offline                off

            WebhookStatus             pending                 Waiting                neutral
            WebhookStatus             processing              Processing             info
            WebhookStatus             completed               Done                   good
            WebhookStatus             failed                  Retry                  wait
            WebhookStatus             skipped                 Skipped                off
            WebhookStatus             dead_letter             Dead letter            bad
            WebhookFlag               unmatched               Unmatched              off
            WebhookFlag               duplicate               Duplicate              off

            JobStatus                 pending                 Waiting                neutral
            JobStatus                 processing              Processing             info
            JobStatus                 completed               Done                   good
            JobStatus                 failed                  Retry                  wait
            JobStatus                 skipped                 Skipped                off
            JobStatus                 dead_letter             Dead letter            bad

            RunStatus                 pending                 Waiting                neutral
            RunStatus                 running                 Running                info
            RunStatus                 completed               Done                   good
            RunStatus                 failed                  Failed                 bad
            RunStatus                 timeout                 Took too long          bad

            EmailStatus               pending                 Waiting                neutral
            EmailStatus               sending                 Sending                info
            EmailStatus               sent                    Sent                   good
            EmailStatus               failed                  Not sent               bad
            EmailStatus               cancelled               Cancelled              off

            PaymentMethod             wire                    Wire transfer          neutral
            PaymentMethod             credit_card             Card                   neutral
            PaymentMethod             check                   Check                  neutral

            CommissionKind            earned                  Earned                 info
            CommissionKind            payable                 Payable                wait
            CommissionKind            paid                    Paid                   good
            CommissionKind            reversed                Reversed               off

            WatchStatus               active                  Watching               info
            WatchStatus               paused                  Paused                 neutral
            WatchStatus               expired                 Over                   off
            WatchStatus               cancelled               Cancelled              off
            MatchStatus               new                     New                    info
            MatchStatus               viewed                  Viewed                 neutral
            MatchStatus               interested              Interested             good
            MatchStatus               dismissed               Dismissed              off
            EmptyLegStatus            on_offer                On offer               good
            EmptyLegStatus            withdrawn               Withdrawn              bad
            EmptyLegFlag              departed                Departed               off
            EmptyLegFlag              no_longer_fits          No longer fits         wait

            CreditStatus              good                    Good                   good
            CreditStatus              watch                   Watch                  wait
            CreditStatus              hold                    Hold                   bad

            EventType                 rfq_received            Request sent           neutral
            EventType                 rfq_updated             Request changed        seen
            EventType                 rfq_cancelled           Request withdrawn      off
            EventType                 quote_received          Quote received         info
            EventType                 quote_updated           Quote changed          seen
            EventType                 quote_accepted          Quote accepted         good
            EventType                 quote_rejected          Quote declined         bad
            EventType                 quote_expired           Quote expired          off
            EventType                 message_received        Message received       info
            EventType                 booking_confirmed       Booking confirmed      good
            EventType                 booking_updated         Booking changed        seen
            EventType                 booking_cancelled       Booking cancelled      off
            EventType                 trip_created            Trip created           info
            EventType                 trip_updated            Trip changed           seen
            EventType                 trip_cancelled          Trip cancelled         off
            """);

    private StatusWords() {}

    /** Throws when the table has no row for it: a status without words is a bug. */
    public static StatusWord of(Status status) {
        return of(((Enum<?>) status).getDeclaringClass().getSimpleName(), status.code());
    }

    /** For a value that was written down: by its enum's simple name and its code. */
    public static StatusWord of(String kind, String code) {
        var word = TABLE.getOrDefault(kind, Map.of()).get(code);
        if (word == null) {
            throw new IllegalArgumentException("No words for " + kind + " " + code);
        }
        return word;
    }

    public static String label(Status status) {
        return of(status).label();
    }

    /** By the simple name of the enum and the code, for what was written down before this version; the code if unknown. */
    public static String label(String kind, String code) {
        var word = TABLE.getOrDefault(kind, Map.of()).get(code);
        return word == null ? code.replace('_', ' ') : word.label();
    }

    /** The codes that have words, by the simple name of their enum: for the test that finds rows without a value. */
    static Map<String, Set<String>> codes() {
        var codes = new LinkedHashMap<String, Set<String>>();
        TABLE.forEach((kind, words) -> codes.put(kind, words.keySet()));
        return codes;
    }

    /** Columns, set apart by two spaces or more: enum, code, label, tone. */
    private static Map<String, Map<String, StatusWord>> read(String rows) {
        var table = new LinkedHashMap<String, Map<String, StatusWord>>();
        rows.lines().filter(row -> !row.isBlank()).forEach(row -> {
            var cells = row.strip().split(" {2,}", -1);
            var word = new StatusWord(cells[2], Tone.valueOf(cells[3].toUpperCase(Locale.ROOT)));
            var before = table.computeIfAbsent(cells[0], kind -> new LinkedHashMap<>())
                    .put(cells[1], word);
            if (before != null) {
                throw new IllegalArgumentException("Two rows for " + cells[0] + " " + cells[1]);
            }
        });
        return table;
    }
}
