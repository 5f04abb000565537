package com.jetvision.agents;

import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about their own account.
 *
 * @param margin for deals begun from now on
 * @param zone in which everything but flights is shown to them
 */
public record MySettings(String name, @Nullable PhoneNumber phone, Margin margin, ZoneId zone) {
    private static final int LONGEST = 120;

    public MySettings {
        name = requireName(name);
    }

    /** The name as it will stand, refused when it is none. */
    public static String requireName(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refused("Enter your name, in at most %d characters.", LONGEST);
        }
        return name;
    }
}
