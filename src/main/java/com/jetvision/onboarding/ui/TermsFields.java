package com.jetvision.onboarding.ui;

import com.jetvision.agents.Margin;
import com.jetvision.agents.MarginType;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Percent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;

/** On which terms a person works: the margin on their deals and their share of the net fee. */
class TermsFields extends Composite<Div> {
    private final Select<MarginType> type = new Select<>();
    private final BigDecimalField margin = new BigDecimalField("Default margin");
    private final BigDecimalField share = new BigDecimalField("Share");

    TermsFields(Margin present, Percent commission) {
        type.setLabel("Margin as");
        type.setItems(MarginType.values());
        type.setItemLabelGenerator(as -> as == MarginType.PERCENTAGE ? "Percentage" : "Fixed amount");
        type.addValueChangeListener(change -> unit());
        type.setValue(present.type());
        margin.setValue(plain(present.value()));
        share.setValue(plain(commission.value()));
        share.setSuffixComponent(new Span("%"));
        share.setHelperText("Of the net fee");
        for (var field : new BigDecimalField[] {margin, share}) {
            field.setLocale(Locale.US);
            field.setRequiredIndicatorVisible(true);
            field.addClassName("c4");
        }
        type.addClassName("c4");
        getContent().addClassName("jv-fields");
        getContent().addClassName("bare");
        getContent().add(type, margin, share);
    }

    private void unit() {
        margin.setSuffixComponent(type.getValue() == MarginType.PERCENTAGE ? new Span("%") : null);
    }

    Margin margin() {
        return new Margin(type.getValue(), given(margin));
    }

    Percent share() {
        return new Percent(given(share));
    }

    private static BigDecimal given(BigDecimalField field) {
        var value = field.getValue();
        field.setInvalid(value == null);
        if (value == null) {
            field.setErrorMessage("Enter a number.");
            throw new Refused("Enter the %s as a number.", field.getLabel().toLowerCase(Locale.ROOT));
        }
        return value;
    }

    private static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
