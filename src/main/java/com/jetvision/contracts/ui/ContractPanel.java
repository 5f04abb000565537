package com.jetvision.contracts.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractStatus;
import com.jetvision.documents.DocumentId;
import com.jetvision.mail.ui.StuckMail;
import com.jetvision.platform.ui.Ask;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.PaperPane;
import com.jetvision.platform.ui.PdfSource;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.proposals.ui.DealSection;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contract in the room: what it holds, its signature step by step, its disclosures, and its paper; live. */
public class ContractPanel extends Composite<Div> {
    private final ContractPanels tools;
    private final RequestId request;
    private final PaperPane paper = new PaperPane();
    private @Nullable ContractDetails shown;
    private boolean drawn;

    ContractPanel(ContractPanels tools, RequestId request) {
        this.tools = tools;
        this.request = request;
        getContent().addClassName("jv-deal");
        tools.live().bind(this, request, this::refresh);
    }

    /** The paper as it goes or went out; the room gives it its place. */
    public PaperPane paper() {
        return paper;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        drawn = false;
        refresh();
    }

    /** Drawn anew only where the contract is another: neither the form nor the paper jumps for what does not concern it. */
    private void refresh() {
        var all = tools.contracts().ofRequest(request);
        var now = all.isEmpty() ? null : all.getFirst();
        if (!drawn || !(Objects.equals(now, shown) || isBeingTyped(now))) {
            drawn = true;
            shown = now;
            getContent().removeAll();
            if (now == null) {
                paper.clear();
                getContent()
                        .add(new EmptyState(
                                "file-check", "No contract yet", "It is drafted when the client accepts a proposal."));
            } else {
                draw(now);
            }
        }
    }

    private boolean isBeingTyped(@Nullable ContractDetails now) {
        return now != null
                && shown != null
                && now.status() == ContractStatus.DRAFT
                && Shown.of(now).equals(Shown.of(shown));
    }

    private void draw(ContractDetails contract) {
        getContent()
                .add(
                        head(contract),
                        new StuckMail(tools.mail(), tools.live(), contract.id()),
                        new DealSection("Signature", new SignatureTrack(contract, tools)),
                        disclosures(contract),
                        evidence(contract));
        showPaper(contract);
    }

    private DealSection head(ContractDetails contract) {
        var figures = new KeyValues();
        contract.lines().forEach(line -> figures.line(line.name(), Formats.moneyExact(line.amount())));
        figures.total("Client pays", Formats.moneyExact(contract.total()));
        var section = new DealSection(
                "Contract " + contract.number(),
                Tags.text(
                        "For %s, from %s. The lines are those of the accepted proposal."
                                .formatted(contract.charterer().name(), contract.proposalNumber()),
                        "t13",
                        "ink3"),
                figures);
        section.action(Badges.status(contract.status()));
        if (contract.status().exits().contains(ContractStatus.CANCELLED)) {
            section.action(cancel(contract));
        }
        if (contract.status() == ContractStatus.DRAFT) {
            section.action(send(contract));
        }
        return section;
    }

    private Button send(ContractDetails contract) {
        var send = new Button(
                "Send for signature",
                Icons.of("send"),
                click -> tools.contracts().send(contract.id(), Objects.requireNonNullElse(contract.shownSha256(), "")));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return send;
    }

    private Button cancel(ContractDetails contract) {
        var cancel = new Button(
                "Cancel contract",
                click -> Ask.beforeDanger(
                        "Cancel " + contract.number() + "?",
                        contract.status().isOut()
                                ? "The client's link stops working. A new contract can be made from the same proposal."
                                : "The contract ends here. Refunds, if any, are yours to make.",
                        "Cancel contract",
                        "Keep it",
                        () -> tools.contracts().cancel(contract.id(), "Cancelled by the brokerage")));
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return cancel;
    }

    private Component disclosures(ContractDetails contract) {
        return contract.status() == ContractStatus.DRAFT
                ? new DisclosureForm(contract, words -> tools.contracts().disclose(contract.id(), words))
                : new DisclosureChecks(contract.disclosures());
    }

    private Component evidence(ContractDetails contract) {
        var steps = tools.contracts().evidence(contract.id());
        if (steps.isEmpty()) {
            return new Div();
        }
        var evidence = new EvidenceList(steps, tools);
        var sealed = contract.sealedPdf();
        if (sealed != null) {
            evidence.action(download(contract.fileName(), sealed));
        }
        return evidence;
    }

    private Anchor download(String fileName, DocumentId sealed) {
        var save =
                new Anchor(PdfSource.toSave(fileName, () -> tools.documents().read(sealed)), "Download the sealed PDF");
        save.addClassName("jv-link");
        return save;
    }

    private void showPaper(ContractDetails contract) {
        var pdf = contract.paper();
        if (pdf == null) {
            paper.clear();
            return;
        }
        boolean sealed = contract.sealedPdf() != null;
        paper.show(
                contract.number(),
                sealed ? Badges.plain(Tone.GOOD, "Signed and sealed") : Badges.plain(contract.status()),
                contract.fileName(),
                () -> tools.documents().read(pdf));
    }

    /** What tells one state of the contract from the next. */
    private record Shown(ContractId id, ContractStatus status, int disclosures, boolean sealed) {
        static Shown of(ContractDetails contract) {
            return new Shown(
                    contract.id(), contract.status(), contract.disclosures().version(), contract.sealedPdf() != null);
        }
    }
}
