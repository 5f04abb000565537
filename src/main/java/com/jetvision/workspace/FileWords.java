package com.jetvision.workspace;

import com.jetvision.documents.DocumentDetails;
import java.util.Locale;

/** What a file is, in words. */
final class FileWords {
    private FileWords() {}

    static String kind(DocumentDetails file) {
        return switch (file.kind()) {
            case "proposal" -> "Proposal";
            case "contract" -> "Contract";
            case "contract_sealed" -> "Contract, signed and sealed";
            case "certificate" -> "Certificate of signature";
            default -> sentence(file.kind().replace('-', ' ').replace('_', ' '));
        };
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "File" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
