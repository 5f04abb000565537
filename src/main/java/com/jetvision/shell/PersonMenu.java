package com.jetvision.shell;

import com.jetvision.platform.security.Actor;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.shell.Counts.Count;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is signed in, what is new for them, and what they may do about themselves. */
class PersonMenu extends Div {
    private final Map<String, Button> bells = new HashMap<>();

    PersonMenu(Actor me, Places places, Runnable signOut) {
        addClassName("jv-me");
        var avatar = new Avatar(me.name());
        avatar.addClassName("agent");
        avatar.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.addClassNames("jv-me-button", "grow");
        button.add(avatar, TwoLine.named(me.name(), role(me)));
        add(button);
        menu(button, places.settings(), signOut);
        places.bell().ifPresent(place -> {
            var open = Icons.button(place.icon(), place.title());
            open.addClickListener(click -> UI.getCurrent().navigate(place.path()));
            add(open);
            bells.put(place.path(), open);
        });
    }

    /** The bell says how much is new, to the eye and to the ear. */
    void show(Map<String, Count> counts) {
        bells.forEach((path, bell) -> {
            var count = counts.get(path);
            var name = bell.getTooltip().getText();
            bell.setSuffixComponent(count == null ? null : count.badge());
            bell.setAriaLabel(count == null ? name : name + ", " + count.number() + " unread");
        });
    }

    private static void menu(NativeButton button, Optional<Place> settings, Runnable signOut) {
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        settings.ifPresent(
                place -> menu.addItem(place.title(), click -> UI.getCurrent().navigate(place.path())));
        var look = menu.addItem("Colours").getSubMenu();
        for (var scheme : Scheme.values()) {
            look.addItem(scheme.label(), click -> scheme.choose(UI.getCurrent()));
        }
        menu.addSeparator();
        menu.addItem("Sign out", click -> signOut.run());
    }

    private static String role(Actor me) {
        return switch (me.role()) {
            case ADMIN -> "Administrator";
            case AGENT -> "Agent";
            case OPERATOR -> "Operator";
            case MACHINE, VISITOR -> "";
        };
    }
}
