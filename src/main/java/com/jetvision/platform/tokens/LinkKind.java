package com.jetvision.platform.tokens;

/** What a public link opens. The code is public_links.kind. */
public enum LinkKind {
    PROPOSAL("proposal"),
    CONTRACT("contract"),
    ONBOARDING("onboarding"),
    PAYMENT("payment");

    private final String code;

    LinkKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
