package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Password;
import com.jetvision.agents.PersonProfile;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.HourlyLimit;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLink;
import com.jetvision.platform.tokens.PublicLinks;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The door for the pages behind onboarding links. It knows the token, acts as the machine of the house that sent it, and
 * opens no transaction itself. Whatever is wrong with a link, the answer is the same {@link LinkIsDead}.
 */
@Component
public class OnboardingPages {
    /** Where the invited person tells about themselves; the token follows. */
    public static final String PROFILE_PATH = "/onboarding/";

    /** Where the agreement is signed; the token follows. */
    public static final String AGREEMENT_PATH = "/onboarding/contract/";

    private static final int ASKS_PER_VISITOR = 10;
    private static final int ASKS_PER_PERSON = 3;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

    private final PublicLinks invitations;
    private final Joining joining;
    private final AgreementSigning signing;
    private final HourlyLimit limit;
    private final Who who;

    OnboardingPages(PublicLinks invitations, Joining joining, AgreementSigning signing, HourlyLimit limit, Who who) {
        this.invitations = invitations;
        this.joining = joining;
        this.signing = signing;
        this.limit = limit;
        this.who = who;
    }

    public ProfilePage profile(String token) {
        var link = invitation(token).orElseThrow(LinkIsDead::new);
        return who.asMachine(link.organization(), "Onboarding page", () -> joining.page(link));
    }

    /** Uses the link up; the agreement follows by e-mail. */
    public void completeProfile(String token, PersonProfile profile, Password password) {
        var link = invitation(token).orElseThrow(LinkIsDead::new);
        who.asMachine(link.organization(), link.email(), () -> joining.completeProfile(link, profile, password));
    }

    public AgreementPage agreement(String token, Visit visit) {
        var link = agreementLink(token).orElseThrow(LinkIsDead::new);
        return who.asMachine(link.organization(), link.email(), () -> signing.open(link, visit));
    }

    /** The agreement to read, for as long as its link is good. */
    public Paper paper(String token) {
        var link = agreementLink(token).orElseThrow(LinkIsDead::new);
        return who.asMachine(link.organization(), "Onboarding page", () -> signing.paper(link));
    }

    /** Signs, once; the link is used up by it. */
    public void sign(String token, SignAgreement signature) {
        var link = agreementLink(token).orElseThrow(LinkIsDead::new);
        who.asMachine(link.organization(), link.email(), () -> signing.sign(link, signature));
    }

    /** For the page that has just signed: the sealed paper, once there is one. */
    public Optional<Paper> sealed(AgreementPage signed) {
        return who.asMachine(signed.organization(), "Onboarding page", () -> signing.sealed(signed.agreement()));
    }

    /**
     * Sends a new link to the address that the given one was bound to, if it was ours at all. Says nothing of what it did;
     * beyond a few times an hour it does nothing.
     */
    public void askForNewLink(String token, Visit visit) {
        if (!limit.allows("from " + visit.ip(), ASKS_PER_VISITOR)) {
            return;
        }
        invitation(token).ifPresent(link -> renew(link.organization(), new AgentId(link.subject()), link.email()));
        agreementLink(token).ifPresent(link -> renew(link.organization(), link.agent(), link.email()));
    }

    private void renew(OrganizationId house, AgentId agent, String email) {
        if (limit.allows("for " + agent.value(), ASKS_PER_PERSON)) {
            who.asMachine(house, "Onboarding page", () -> joining.sendLinkTo(agent, email));
        }
    }

    private Optional<PublicLink> invitation(String token) {
        return TOKEN.matcher(token).matches()
                ? who.asMachine(null, "Onboarding page", () -> invitations.find(token, LinkKind.ONBOARDING))
                : Optional.empty();
    }

    private Optional<AgreementLink> agreementLink(String token) {
        return TOKEN.matcher(token).matches()
                ? who.asMachine(null, "Onboarding page", () -> signing.find(token))
                : Optional.empty();
    }
}
