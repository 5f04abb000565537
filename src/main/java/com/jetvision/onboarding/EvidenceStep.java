package com.jetvision.onboarding;

import com.jetvision.documents.Fingerprint;
import com.jetvision.documents.papers.PaperEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One step of a signing; its hash covers its own words and the hash of the step before. */
record EvidenceStep(int seq, Instant at, String kind, String detail, Visit visit, String previous, String hash) {
    static EvidenceStep after(List<EvidenceStep> before, Instant now, String kind, String detail, Visit visit) {
        var at = now.truncatedTo(ChronoUnit.MICROS); // as the database keeps it, or the hash would not be found again
        var previous = before.isEmpty() ? "" : before.getLast().hash();
        int seq = before.size() + 1;
        return new EvidenceStep(seq, at, kind, detail, visit, previous, hash(seq, at, kind, detail, visit, previous));
    }

    /** True when no step is missing, added or changed. */
    static boolean isIntact(List<EvidenceStep> steps) {
        var previous = "";
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var hash = hash(i + 1, step.at, step.kind, step.detail, step.visit, previous);
            if (step.seq != i + 1 || !step.previous.equals(previous) || !step.hash.equals(hash)) {
                return false;
            }
            previous = hash;
        }
        return true;
    }

    PaperEvent paper() {
        return new PaperEvent(at, kind, detail, hash);
    }

    private static String hash(int seq, Instant at, String kind, String detail, Visit visit, String previous) {
        var text = String.join(
                "\n", previous, String.valueOf(seq), at.toString(), kind, detail, visit.ip(), visit.userAgent());
        return Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
