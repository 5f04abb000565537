package com.jetvision.shell;

import com.jetvision.platform.ui.Icons;
import com.jetvision.shell.Counts.Count;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The five places one needs on a phone; what the person may not open is left out. */
class TabBar extends Nav {
    private static final String NEW_REQUEST = "requests/new";
    private final Map<String, Anchor> tabs = new LinkedHashMap<>();
    private final Map<String, Span> badges = new LinkedHashMap<>();

    TabBar(Places places, Runnable more) {
        addClassName("jv-tabbar");
        setAriaLabel("Main, short");
        places.at("").ifPresent(place -> tab(place.path(), "Dashboard", "layout-dashboard"));
        places.at("requests").ifPresent(place -> {
            tab(place.path(), "Requests", "plane-takeoff");
            tab(NEW_REQUEST, "New", "plus");
        });
        places.at("conversations").ifPresent(place -> tab(place.path(), "Inbox", "inbox"));
        var menu = link("More", "menu");
        menu.getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        menu.getElement().addEventListener("click", click -> more.run());
        add(menu);
    }

    void mark(AfterNavigationEvent navigation) {
        var here = navigation.getLocation().getPath();
        tabs.forEach((path, tab) -> {
            if (isAt(here, path)) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }

    void show(Map<String, Count> counts) {
        badges.values().forEach(Component::removeFromParent);
        badges.clear();
        counts.forEach((path, count) -> {
            var tab = tabs.get(path);
            if (tab != null && count.unread()) {
                var badge = count.badge();
                tab.add(badge);
                badges.put(path, badge);
            }
        });
    }

    private boolean isAt(String here, String path) {
        if (here.equals(path)) {
            return true;
        }
        return !path.isEmpty() && here.startsWith(path + "/") && !tabs.containsKey(here);
    }

    private void tab(String path, String title, String icon) {
        var tab = link(title, icon);
        tab.setHref(path.isEmpty() ? "." : path);
        tab.getElement().setAttribute("router-link", true);
        tabs.put(path, tab);
        add(tab);
    }

    private static Anchor link(String title, String icon) {
        var link = new Anchor();
        link.add(Icons.of(icon), new Span(title));
        return link;
    }
}
