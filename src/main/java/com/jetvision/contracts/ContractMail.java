package com.jetvision.contracts;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.documents.DocumentId;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.mail.Mail;
import com.jetvision.mail.NewEmail;
import com.jetvision.platform.settings.JetvisionSettings;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLinks;
import com.jetvision.platform.ui.PublicFormats;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to the client: the agreement to sign, and the sealed copy with what comes next. */
@Component
class ContractMail {
    private final Mail mail;
    private final PublicLinks links;
    private final JetvisionSettings settings;

    ContractMail(Mail mail, PublicLinks links, JetvisionSettings settings) {
        this.mail = mail;
        this.links = links;
        this.settings = settings;
    }

    /** A new private link; links sent before stop working. */
    void toSign(ContractDetails contract, AgentAccount agent, Brokerage house, Instant until) {
        links.revoke(LinkKind.CONTRACT, contract.id().value());
        var token = links.issue(
                LinkKind.CONTRACT, contract.id().value(), contract.charterer().email(), until, true);
        var text = """
                Dear %s,

                your charter agreement %s is ready. It carries the price that you accepted, %s with all taxes.

                Read and sign it here:

                {link}

                The link is yours alone, works once and holds until %s. The agreement is attached.

                %s
                %s""".formatted(
                contract.charterer().name().split("\\s+")[0],
                contract.number(),
                PublicFormats.money(contract.total()),
                PublicFormats.moment(until, contract.journey().departure().zone()),
                agent.fullName(),
                house.name());
        queue(
                "contract",
                contract,
                agent,
                "Your charter agreement %s, %s"
                        .formatted(contract.number(), contract.journey().route()),
                text,
                house,
                contract.pdf() == null ? List.of() : List.of(contract.pdf()),
                settings.baseUrl().resolve("/c/" + token.secret()).toString());
    }

    /** The client's link opens nothing any more. */
    void withdraw(ContractId contract) {
        links.revoke(LinkKind.CONTRACT, contract.value());
    }

    /** The sealed copy, and how to pay. */
    void sealed(ContractDetails contract, AgentAccount agent, Brokerage house, DocumentId sealed) {
        var text = """
                Dear %s,

                thank you for signing. The sealed copy of %s is attached; it carries your signature and the evidence of it.

                Due on signing: %s%s

                %s
                Reference: %s

                We never change bank details by e-mail. If a message says so, call us.

                %s
                %s""".formatted(
                        contract.charterer().name().split("\\s+")[0],
                        contract.number(),
                        PublicFormats.money(contract.terms().dueOnSigning(contract.total())),
                        rest(contract),
                        facts(house.paymentInstructions()),
                        contract.number(),
                        agent.fullName(),
                        house.name());
        queue(
                "contract-sealed",
                contract,
                agent,
                "Signed: your charter agreement " + contract.number(),
                text,
                house,
                List.of(sealed),
                null);
    }

    /** Empty where all is due at once: nobody is asked for nothing. */
    private static String rest(ContractDetails contract) {
        var later = contract.terms().dueLater(contract.total());
        return later.isZero()
                ? ""
                : "\nThe rest, %s, is due by %s."
                        .formatted(
                                PublicFormats.money(later),
                                PublicFormats.date(contract.terms().payBy()));
    }

    private void queue(
            String kind,
            ContractDetails contract,
            AgentAccount agent,
            String subject,
            String text,
            Brokerage house,
            List<DocumentId> files,
            @Nullable String link) {
        mail.queue(new NewEmail(
                kind,
                contract.id(),
                contract.charterer().email(),
                contract.charterer().name(),
                agent.email(),
                subject,
                text.strip() + "\n\n" + house.paper().brokerStatement(),
                files,
                link));
    }

    private static String facts(List<PaperFact> facts) {
        return facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
    }
}
