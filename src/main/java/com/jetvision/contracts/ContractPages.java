package com.jetvision.contracts;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLink;
import com.jetvision.platform.tokens.PublicLinks;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door for the client's page at /c/{token}. It knows the token, acts as the machine of the house that sent it, and opens
 * no transaction itself.
 */
@Component
public class ContractPages {
    private final PublicLinks links;
    private final ContractSigning signing;
    private final Who who;

    ContractPages(PublicLinks links, ContractSigning signing, Who who) {
        this.links = links;
        this.signing = signing;
        this.who = who;
    }

    /** What the link opens, or why it opens nothing. */
    public Opened open(String token, String ip, String userAgent) {
        var link = find(token);
        if (link == null) {
            return new Opened(Door.UNKNOWN, null);
        }
        return switch (link.state()) {
            case USED -> new Opened(Door.USED, null);
            case EXPIRED -> new Opened(Door.EXPIRED, null);
            case REVOKED -> new Opened(Door.REPLACED, null);
            case VALID -> {
                var agreement = as(link, contract -> signing.open(contract, ip, userAgent));
                yield new Opened(agreement.state() == Agreement.State.OVER ? Door.EXPIRED : Door.OPEN, agreement);
            }
        };
    }

    public byte[] pdf(String token) {
        return as(valid(token), signing::pdf);
    }

    /** Signs, once; the link is used up by it. */
    public Agreement sign(String token, SignContract signature) {
        var link = valid(token);
        return as(link, contract -> signing.sign(link, signature));
    }

    public void decline(String token, String reason, String ip, String userAgent) {
        as(valid(token), contract -> {
            signing.decline(contract, reason, ip, userAgent);
            return true;
        });
    }

    public void ask(String token, String question) {
        as(valid(token), contract -> {
            signing.ask(contract, question);
            return true;
        });
    }

    private @Nullable PublicLink find(String token) {
        return who.asMachine(null, "Contract page", () -> links.find(token, LinkKind.CONTRACT))
                .orElse(null);
    }

    private PublicLink valid(String token) {
        var link = find(token);
        if (link == null || !link.valid()) {
            throw new Refused(
                    link != null && link.state() == PublicLink.State.USED
                            ? "This agreement is signed already."
                            : "This link is no longer valid. Ask for a new one.");
        }
        return link;
    }

    private <T> T as(PublicLink link, Function<ContractId, T> work) {
        return who.asMachine(
                link.organization(), "Client " + link.email(), () -> work.apply(new ContractId(link.subject())));
    }

    /** What stands behind a link: the agreement where it is open. */
    public record Opened(Door door, @Nullable Agreement agreement) {}

    /** Whether a link opens, and if not, why. */
    public enum Door {
        OPEN,
        USED,
        EXPIRED,
        REPLACED,
        UNKNOWN
    }
}
