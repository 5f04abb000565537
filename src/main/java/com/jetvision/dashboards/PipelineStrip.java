package com.jetvision.dashboards;

import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The six stages of open deals, each a link to its list. */
class PipelineStrip extends Composite<Section> {
    private final Div stages = new Div();

    PipelineStrip() {
        stages.addClassName("jv-pipe");
        getContent().addClassName("jv-panel");
        getContent().setAriaLabel("Pipeline");
        getContent().add(stages);
    }

    void show(List<StageSum> sums) {
        stages.removeAll();
        sums.forEach(sum -> stages.add(cell(sum)));
    }

    private static Component cell(StageSum sum) {
        var word = StatusWords.of(sum.stage());
        var dot = Tags.text("", "jv-dot", word.tone().css());
        var label = new Div(dot, Tags.text(word.label()));
        label.addClassName("label");
        var figure = new Div(String.valueOf(sum.count()));
        figure.addClassName("figure");
        var sub = new Div(Tags.text(sum.value().isZero() ? Formats.NONE : Formats.money(sum.value())));
        sub.addClassName("sub");
        if (sum.warned() > 0) {
            sub.add(Tags.text(warning(sum.stage(), sum.warned()), "due"));
        }
        var cell = new Anchor(RequestLinks.LIST + "?stage=" + sum.stage().code(), new Component[] {label, figure, sub});
        cell.getElement().setAttribute("router-link", true);
        return cell;
    }

    private static String warning(Stage stage, int count) {
        return switch (stage) {
            case SOURCING -> count == 1 ? "1 needs you" : count + " need you";
            case QUOTES_IN -> count == 1 ? "1 expires" : count + " expire";
            case PROPOSAL_OUT -> count + " cold";
            case TO_SIGN -> count == 1 ? "1 ends soon" : count + " end soon";
            default -> count + " late";
        };
    }
}
