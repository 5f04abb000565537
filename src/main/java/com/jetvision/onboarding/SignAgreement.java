package com.jetvision.onboarding;

import com.jetvision.documents.Papers;
import com.jetvision.platform.errors.Refused;

/**
 * A signature as it was given.
 *
 * @param drawing what the pad drew, as SVG; empty when the name was typed as the signature
 */
public record SignAgreement(String name, String drawing, boolean consent, Visit visit) {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 3;

    public SignAgreement {
        name = name.strip();
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw new Refused("Enter your full legal name.");
        }
        var lost = Papers.unprintable(name);
        if (!lost.isEmpty()) {
            throw new Refused("We cannot print “%s”. Write your name in Latin, Greek or Cyrillic letters.", lost);
        }
        if (!drawing.isEmpty() && !Papers.isDrawing(drawing)) {
            throw new Refused("We could not read the drawing. Clear it and sign again, or type your name.");
        }
        if (!consent) {
            throw new Refused("Tick that you agree to sign electronically.");
        }
    }
}
