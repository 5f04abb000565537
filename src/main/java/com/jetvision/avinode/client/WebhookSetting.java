package com.jetvision.avinode.client;

import java.util.List;

/** A subscription as Avinode keeps it; its secret is never told again. */
public record WebhookSetting(String id, String target, String name, boolean active, List<String> eventTypes) {
    static WebhookSetting read(Fields setting) {
        return new WebhookSetting(
                setting.requiredId("id"),
                setting.text("targetURI").orElse(""),
                setting.text("displayName").orElse(""),
                setting.flag("active").orElse(false),
                setting.texts("eventTypes"));
    }
}
