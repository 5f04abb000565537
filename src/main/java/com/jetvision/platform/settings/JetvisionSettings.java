package com.jetvision.platform.settings;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Settings that several modules need ({@code jetvision.*}). */
@Component
public class JetvisionSettings {
    private final URI baseUrl;
    private final Path home;

    JetvisionSettings(@Value("${jetvision.base-url}") String baseUrl, @Value("${jetvision.home}") Path home) {
        this.baseUrl = URI.create(baseUrl.replaceAll("/+$", ""));
        this.home = home.toAbsolutePath();
    }

    /** Where people reach this application, without a slash at the end: for links in mails and documents. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** The folder for documents and keys. */
    public Path home() {
        return home;
    }

    /** The full address of a page of ours; {@code path} begins with a slash. */
    public String link(String path) {
        return baseUrl + path;
    }
}
