package com.jetvision.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a person does with a page: reads, types, chooses, presses. */
final class Screen {
    private static final double PATIENCE_MS = 30_000;
    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void open(String url) {
        page.navigate(url);
    }

    void signIn(RunningJetvision jetvision, String email, String password) {
        open(jetvision.url("/login"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                .first()
                .click();
    }

    /** A button in the open dialog. */
    void confirm(String button) {
        page.locator("vaadin-dialog, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(button)))
                .last()
                .click();
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    void type(String label, String text) {
        var field = page.getByLabel(label).first();
        field.fill(text);
        field.press("Tab");
    }

    /** Types into a field whose calendar opens beside it. */
    void date(String label, String day) {
        var field = page.getByLabel(label).first();
        field.fill(day);
        field.press("Enter");
    }

    /** Types into a combo box and takes the first that is offered. */
    void choose(String label, String text) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        field.focus();
        page.keyboard().type(text);
        shows("vaadin-combo-box-item:visible");
        field.press("Enter");
        field.press("Tab");
    }

    void tick(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(label)))
                .first()
                .check();
    }

    /** Waits until the text can be read somewhere on the page. */
    void reads(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    }

    /** Waits until one of the elements is there to be seen. */
    Locator shows(String selector) {
        var found = page.locator(selector).first();
        PlaywrightAssertions.assertThat(found)
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        return found;
    }
}
