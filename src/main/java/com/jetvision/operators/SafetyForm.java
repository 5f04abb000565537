package com.jetvision.operators;

import com.jetvision.platform.errors.Refused;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proof of safety as an admin writes it down.
 *
 * @param link where the register or the certificate can be seen; empty for none
 * @param file the certificate itself; null leaves the one that is there
 */
public record SafetyForm(
        String programme,
        String level,
        @Nullable LocalDate validUntil,
        String link,
        @Nullable Evidence file,
        LocalDate checkedOn) {
    /** The programmes that charter brokers know, with their levels from the lowest to the highest. */
    public static final Map<String, List<String>> KNOWN = Map.of(
            "ARGUS", List.of("Registered", "Gold", "Gold Plus", "Platinum", "Platinum Elite"),
            "Wyvern", List.of("Registered", "Wingman"),
            "IS-BAO", List.of("Stage 1", "Stage 2", "Stage 3"));

    private static final int LONGEST = 80;

    /** A file that proves it: PDF or picture. */
    public record Evidence(String fileName, String mediaType, byte[] bytes) {
        private static final int LARGEST = 10 << 20;

        public Evidence {
            if (!List.of("application/pdf", "image/png", "image/jpeg").contains(mediaType)) {
                throw new Refused("Upload a PDF, PNG or JPEG.");
            }
            if (bytes.length == 0 || bytes.length > LARGEST) {
                throw new Refused("The file must hold something, and at most 10 MB.");
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Evidence evidence
                    && fileName.equals(evidence.fileName)
                    && mediaType.equals(evidence.mediaType)
                    && Arrays.equals(bytes, evidence.bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileName, mediaType, Arrays.hashCode(bytes));
        }

        @Override
        public String toString() {
            return "Evidence[" + fileName + "]";
        }
    }

    public SafetyForm {
        programme = programme.strip();
        level = level.strip();
        link = link.strip();
        if (programme.isEmpty()) {
            throw new Refused("Name the safety programme, such as ARGUS or IS-BAO.");
        }
        if (programme.length() > LONGEST || level.length() > LONGEST) {
            throw new Refused("Programme and level hold at most %d characters.", LONGEST);
        }
        requireLink(link);
    }

    /** Refused unless empty or a full https address. */
    public static void requireLink(String link) {
        if (link.isBlank()) {
            return;
        }
        try {
            var address = URI.create(link.strip());
            if (!"https".equals(address.getScheme()) || address.getHost() == null) {
                throw new Refused("The link must be a full address that begins with https://.");
            }
        } catch (IllegalArgumentException mistyped) {
            throw new Refused("\"%s\" is no web address.", link);
        }
    }
}
