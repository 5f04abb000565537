package com.jetvision.platform.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The way of one record, step by step: done, now, to come. */
public class Stepper extends OrderedList {
    public Stepper(List<Step> steps) {
        addClassName("jv-steps");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        var label = Tags.of("b");
        if (step.state() == Step.State.DONE) {
            label.add(Icons.of("circle-check"), Tags.unseen("Done:"));
        }
        label.add(step.label());
        var item = new ListItem(label, new Span(step.detail()));
        switch (step.state()) {
            case DONE -> item.addClassName("done");
            case NOW -> {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case NEXT -> {}
        }
        return item;
    }
}
