package com.jetvision.onboarding.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Map;

/** What happened on the way in, from first to last. */
class OnboardingTrail extends OrderedList {
    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("AgentInvited", new Word("Invited", Tone.GOOD)),
            Map.entry("OnboardingLinkSent", new Word("Link sent", Tone.NEUTRAL)),
            Map.entry("OnboardingLinkRevoked", new Word("Link revoked", Tone.OFF)),
            Map.entry("ProfileCompleted", new Word("Profile complete", Tone.GOOD)),
            Map.entry("AgreementSent", new Word("Agreement sent", Tone.GOOD)),
            Map.entry("AgreementOpened", new Word("Opened", Tone.SEEN)),
            Map.entry("AgreementSigned", new Word("Signed", Tone.GOOD)),
            Map.entry("AgentOnboarded", new Word("Sealed, account open", Tone.GOOD)),
            Map.entry("AgentTakenIn", new Word("Account opened", Tone.GOOD)),
            Map.entry("AgentLeft", new Word("Left", Tone.OFF)),
            Map.entry("AgentReturned", new Word("Returned", Tone.GOOD)));

    OnboardingTrail(List<AuditEntry> newestFirst, ReaderTime time) {
        addClassName("jv-tries");
        newestFirst.reversed().stream()
                .filter(entry -> WORDS.containsKey(entry.event()))
                .forEach(entry -> add(step(entry, time)));
    }

    private static ListItem step(AuditEntry entry, ReaderTime time) {
        var word = WORDS.getOrDefault(entry.event(), new Word(entry.event(), Tone.NEUTRAL));
        var item = new ListItem(
                Tags.bold(word.label()), Tags.of("time", time.moment(entry.at())), Tags.small("by " + actor(entry)));
        item.addClassName(word.tone().css());
        return item;
    }

    private static String actor(AuditEntry entry) {
        return entry.actorName().startsWith("Job ") ? "Jetvision" : entry.actorName();
    }

    /** An event as people say it. */
    private record Word(String label, Tone tone) {}
}
