package com.jetvision.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.SvgIcon;

/** Icons of the one sprite {@code frontend/icons.svg}, by Lucide's names. */
public final class Icons {
    private static final String SPRITE = "ui/icons.svg";

    private Icons() {}

    public static SvgIcon of(String name) {
        return new SvgIcon(SPRITE, name);
    }

    /** A button that shows only an icon: its name is read aloud and stands in the tooltip. */
    public static Button button(String icon, String name) {
        var button = new Button(of(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().getThemeList().add("icon");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
