package com.jetvision.emptylegs;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** Why an empty leg that nobody withdrew is of no use any more. */
public enum EmptyLegFlag implements Status {
    /** Its last possible departure is over. */
    DEPARTED,
    /** It changed, or the watch did: price, day or aircraft are no longer what is watched for. */
    NO_LONGER_FITS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
