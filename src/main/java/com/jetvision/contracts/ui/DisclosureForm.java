package com.jetvision.contracts.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.contracts.Disclosures;
import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.ui.DealSection;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The disclosures of 14 CFR 295.24 to be filled in before the contract can go out. */
class DisclosureForm extends DealSection {
    private final Disclosures given;
    private final TextField carrier = new TextField("Carrier in operational control");
    private final TextField otherNames = new TextField("Other names it uses");
    private final Select<BrokerCapacity> capacity = new Select<>();
    private final TextArea insurance = new TextArea("Liability insurance");
    private final TextArea relationship = new TextArea("Relationship with the carrier");
    private final TextArea fees = new TextArea("Fees of third parties");

    DisclosureForm(ContractDetails contract, Consumer<Disclosures> onSave) {
        super("Disclosures before the contract");
        given = contract.disclosures();
        action(
                Tags.text("14 CFR 295.24", "t12", "ink3"),
                new Button("Save disclosures", click -> onSave.accept(read())));
        if (!given.missing().isEmpty()) {
            add(missing());
        }
        fill();
        var fields = new Div(carrier, otherNames, capacity, insurance, relationship, fees);
        fields.addClassName("jv-fields");
        add(fields);
    }

    private Div missing() {
        var note = new Div(
                Icons.of("triangle-alert"),
                Tags.text("Fill in %s before you send it.".formatted(String.join(" and ", given.missing()))));
        note.addClassNames("jv-hint", "wait");
        return note;
    }

    private void fill() {
        carrier.setValue(given.carrier());
        carrier.setHelperText("The corporate name of the direct air carrier");
        carrier.addClassName("c6");
        otherNames.setValue(given.carrierOtherNames());
        otherNames.addClassName("c6");
        capacity.setLabel("Capacity of the broker");
        capacity.setItems(BrokerCapacity.values());
        capacity.setItemLabelGenerator(BrokerCapacity::phrase);
        capacity.setValue(given.capacity());
        capacity.addClassName("c12");
        insurance.setValue(given.insurance());
        insurance.setHelperText(
                "Whether you hold it for charterer, passengers and property, and its limits; or that you hold none");
        insurance.addClassName("c12");
        relationship.setValue(given.relationship());
        relationship.setHelperText("On request");
        relationship.addClassName("c6");
        fees.setValue(given.thirdPartyFees());
        fees.setHelperText("On request");
        fees.addClassName("c6");
    }

    private Disclosures read() {
        return new Disclosures(
                carrier.getValue(),
                otherNames.getValue(),
                capacity.getValue(),
                insurance.getValue(),
                relationship.getValue(),
                fees.getValue(),
                given.version(),
                given.at());
    }
}
