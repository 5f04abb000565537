package com.jetvision.audit.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.AuditFilter;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.ui.TwoLine;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose acts the log shows. */
enum Actors {
    ALL("Everybody", null),
    AGENTS("Agents", Role.AGENT),
    ADMINS("Administrators", Role.ADMIN),
    OPERATORS("Operators", Role.OPERATOR),
    MACHINE("Jetvision itself", Role.MACHINE);

    private final String label;
    private final @Nullable Role role;

    Actors(String label, @Nullable Role role) {
        this.label = label;
        this.role = role;
    }

    static Actors named(String name) {
        return Stream.of(values())
                .filter(one -> one.address().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    String label() {
        return label;
    }

    String address() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    AuditFilter filter(String text, @Nullable Instant since) {
        return new AuditFilter(role == null ? null : role.code(), text, since);
    }

    static TwoLine named(AuditEntry entry) {
        return isMachine(entry)
                ? TwoLine.named(nameOf(entry), machine(entry.actorName()))
                : TwoLine.named(nameOf(entry), roleName(entry.actorRole()));
    }

    /** Who did it; a part of the house's own machinery is the house. */
    static String nameOf(AuditEntry entry) {
        return isMachine(entry) ? "Jetvision" : entry.actorName();
    }

    private static boolean isMachine(AuditEntry entry) {
        return Role.MACHINE.code().equals(entry.actorRole());
    }

    /** {@code Job send-email} reads {@code send e-mail}. */
    private static String machine(String name) {
        return name.replaceFirst("^Job ", "").replace('-', ' ').replace("email", "e-mail");
    }

    /** How the role of one line reads. */
    static String roleName(String code) {
        return Stream.of(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(Actors::name)
                .orElse(code);
    }

    private static String name(Role role) {
        return switch (role) {
            case ADMIN -> "administrator";
            case AGENT -> "agent";
            case OPERATOR -> "operator";
            case MACHINE -> "Jetvision itself";
            case VISITOR -> "visitor";
        };
    }
}
