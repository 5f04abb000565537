package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The 52 px head that each page brings: menu on a phone, title or crumb, badge, then the actions from weak to strong. */
public class PageHead extends Header {
    private final HasText title;
    private final Div badges = Tags.row();
    private final Div actions = Tags.row();

    /** A page of its own: the title is its {@code h1}. */
    public PageHead(String title) {
        var heading = new H1(title);
        this.title = heading;
        arrange(heading);
    }

    /** One record of a list; the {@code h1} stands in the page below. */
    public PageHead(String list, String listAddress, String title) {
        this(list, listAddress, Tags.text(title, "strong", "t13"));
    }

    private <T extends Component & HasText> PageHead(String list, String listAddress, T record) {
        var crumb = new Anchor(listAddress, list);
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("router-link", true);
        var slash = Tags.text("/", "crumb");
        slash.getElement().setAttribute("aria-hidden", "true");
        this.title = record;
        arrange(crumb, slash, record);
    }

    /** A form about one record of a list: nothing else names the page, so the record's name is its {@code h1}. */
    public static PageHead ofForm(String list, String listAddress, String title) {
        return new PageHead(list, listAddress, new H1(title));
    }

    public void title(String text) {
        title.setText(text);
    }

    /** What stands right of the title, in place of what stood there. */
    public PageHead badge(Component... content) {
        badges.removeAll();
        badges.add(content);
        return this;
    }

    /** What stands at the far right, from weak to strong, in place of what stood there. */
    public PageHead actions(Component... content) {
        actions.removeAll();
        actions.add(content);
        return this;
    }

    private void arrange(Component... name) {
        addClassName("jv-head");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        add(toggle);
        add(name);
        add(badges, Tags.spacer(), actions);
    }
}
