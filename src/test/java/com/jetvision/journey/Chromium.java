package com.jetvision.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium. Where there is none the journey is skipped and says so, unless browser tests are required. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private final Playwright playwright;
    private final Browser browser;
    private final List<Page> pages = new ArrayList<>();

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    static Chromium start() {
        var executable = find();
        if (!"required".equals(System.getenv("JETVISION_BROWSER_TESTS"))) {
            Assumptions.assumeTrue(
                    executable.isPresent(), "There is no Chromium on this machine: browser journeys are skipped");
        }
        return new Chromium(executable.orElseThrow(
                () -> new IllegalStateException("Browser tests are required, and there is no Chromium")));
    }

    private static Optional<Path> find() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A person's own browser: nothing is shared with another's. */
    Page person() {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setAcceptDownloads(true));
        context.setDefaultTimeout(60_000);
        context.onPage(pages::add);
        return context.newPage();
    }

    /** Something that people do in these browsers. */
    interface Deed {
        void run() throws Exception;
    }

    /** Runs the journey; where it fails, what each person saw then is kept under target/. */
    void journey(String name, Deed deed) throws Exception {
        try {
            deed.run();
        } catch (Exception | AssertionError failure) {
            for (int i = 0; i < pages.size(); i++) {
                var picture = Path.of("target", name + "-" + i + ".png");
                keep(pages.get(i), picture, failure);
            }
            throw failure;
        }
    }

    /** A page that cannot be pictured any more must not hide what went wrong. */
    private static void keep(Page page, Path picture, Throwable failure) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        } catch (PlaywrightException unseen) {
            failure.addSuppressed(unseen);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
