package com.jetvision.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What a person does with a page: reads, types, chooses, presses. */
final class Screen {
    private static final double PATIENCE_MS = 60_000;
    private static final double LOST_MS = 10_000;
    private static final int TRIES = 3;
    private final Page page;
    private final StringBuilder heard = new StringBuilder();

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
        inDialog(button).click();
    }

    private Locator inDialog(String button) {
        return page.locator("vaadin-dialog, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(button)))
                .last();
    }

    /** Clicks until the dialog with that button is there: a list that is drawn anew under the hand just then loses a click. */
    void opens(String what, String button) {
        for (int tries = 1; true; tries++) {
            shows(what).click();
            try {
                inDialog(button).waitFor(new Locator.WaitForOptions().setTimeout(LOST_MS));
                return;
            } catch (TimeoutError lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
        }
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    void type(String label, String text) {
        var field = field(label);
        field.fill(text);
        field.press("Tab");
    }

    private Locator field(String label) {
        return page.getByLabel(label).and(page.locator("input, textarea")).first();
    }

    /** Types into a field whose calendar opens beside it. */
    void date(String label, String day) {
        var field = field(label);
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

    /** Draws a line as with a pen. */
    void draw(String selector) {
        var pad = shows(selector);
        pad.scrollIntoViewIfNeeded();
        var box = pad.boundingBox();
        var mouse = page.mouse();
        mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
        mouse.down();
        for (int i = 1; i <= 12; i++) {
            mouse.move(box.x + box.width * (0.2 + 0.05 * i), box.y + box.height * (i % 2 == 0 ? 0.3 : 0.7));
        }
        mouse.up();
    }

    /** What a link saves. */
    byte[] download(String link) throws IOException {
        var saved = page.waitForDownload(() -> page.getByText(link).first().click());
        return Files.readAllBytes(saved.path());
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

    /** Waits until the field has this in it, untouched by us. */
    void holds(Locator field, String text) {
        PlaywrightAssertions.assertThat(field)
                .hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE_MS));
    }

    void noLongerReads(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
    }

    /** From here on the page is not to be loaded anew. */
    void remember() {
        page.evaluate("() => { window.remembered = true }");
    }

    boolean remembers() {
        return Boolean.TRUE.equals(page.evaluate("() => window.remembered === true"));
    }

    /** From here on everything that the server tells this browser is kept: pages, answers and pushes. */
    void listen() {
        page.onResponse(answer -> {
            if (answer.headers().getOrDefault("content-type", "").matches("(text/html|application/json).*")) {
                heard.append(answer.text());
            }
        });
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.append(frame.text())));
    }

    String heard() {
        return heard + page.content();
    }

    /** Waits until one of the elements is there to be seen. */
    Locator shows(String selector) {
        var found = page.locator(selector).first();
        PlaywrightAssertions.assertThat(found)
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        return found;
    }
}
