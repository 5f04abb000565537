package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PdfSource;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.proposals.ProposalDetails;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The proposals of the same request that came before. */
class ProposalVersions extends DealSection {
    ProposalVersions(ProposalPanels tools, List<ProposalDetails> older) {
        super("Before");
        var list = new UnorderedList();
        list.addClassName("jv-rows");
        older.forEach(proposal -> list.add(item(tools, proposal)));
        add(list);
    }

    private static ListItem item(ProposalPanels tools, ProposalDetails proposal) {
        var row = Tags.row(
                new TwoLine(
                        proposal.number(),
                        "%d options, from %s"
                                .formatted(
                                        proposal.options().size(),
                                        Formats.moneyExact(
                                                proposal.recommended().total()))),
                Tags.spacer(),
                Badges.plain(proposal.status()));
        var pdf = proposal.pdf();
        if (pdf != null) {
            var save = new Anchor(
                    PdfSource.toSave(
                            proposal.fileName(), () -> tools.documents().read(pdf)),
                    "");
            save.add(Icons.of("download"));
            save.setAriaLabel("Download " + proposal.number());
            row.add(save);
        }
        return new ListItem(row);
    }
}
