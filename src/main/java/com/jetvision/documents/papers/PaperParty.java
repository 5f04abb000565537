package com.jetvision.documents.papers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A party to a document: how it is addressed ("Ms. Małgorzata Ellsworth"), its company, and address, phone, e-mail as lines. */
public record PaperParty(String name, @Nullable String company, List<String> lines) {
    public PaperParty {
        lines = List.copyOf(lines);
    }

    /** Name and company as running text. */
    public String named() {
        return Stream.of(name, company == null ? "" : company)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
