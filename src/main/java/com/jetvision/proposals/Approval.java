package com.jetvision.proposals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of all that an approval covers: flights, price lines, terms, recipient, text and the PDF. Every field
 * goes in with its length, so that no two different proposals read alike.
 */
final class Approval {
    private final MessageDigest digest = sha256();

    private Approval() {}

    static String of(
            String number,
            Journey journey,
            List<OptionDetails> options,
            DealTerms terms,
            ProposalText text,
            String pdfSha256) {
        var approval = new Approval();
        approval.add(number);
        approval.add(journey);
        options.forEach(approval::add);
        approval.add(terms);
        approval.add(text);
        approval.add(pdfSha256);
        return HexFormat.of().formatHex(approval.digest.digest());
    }

    /** Records print all their fields, so their text stands for their content. */
    private void add(Object part) {
        var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
