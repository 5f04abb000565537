package com.jetvision.contracts;

import com.jetvision.platform.errors.Refused;

/**
 * A client's signature: typed name, whom the client signs for (may be empty), the drawing as SVG (empty: the typed name
 * stands for it), the two consents, the fingerprint of the PDF that was on the screen, and where it came from.
 */
public record SignContract(
        String name,
        String onBehalfOf,
        String drawing,
        boolean readDisclosures,
        boolean agreesToSignElectronically,
        String shownSha256,
        String ip,
        String userAgent) {
    private static final int LONGEST_NAME = 120;

    public SignContract {
        name = name.strip();
        onBehalfOf = onBehalfOf.strip();
        userAgent = userAgent.length() > 300 ? userAgent.substring(0, 300) : userAgent;
    }

    /** Refuses what is not a signature yet. */
    void requireComplete() {
        if (name.isBlank()) {
            throw new Refused("Type your full legal name.");
        }
        if (name.length() > LONGEST_NAME || onBehalfOf.length() > LONGEST_NAME) {
            throw new Refused("The name is too long: write at most %s characters.", LONGEST_NAME);
        }
        if (!readDisclosures) {
            throw new Refused("Say that you have read the three disclosures.");
        }
        if (!agreesToSignElectronically) {
            throw new Refused("Agree to sign electronically, or ask for a paper copy.");
        }
        Drawing.require(drawing);
    }

    /** A signature shows no drawing in a log. */
    @Override
    public String toString() {
        return "SignContract[name=" + name + "]";
    }
}
