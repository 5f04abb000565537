package com.jetvision.contracts;

import com.jetvision.documents.papers.BrokerCapacity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What 14 CFR 295.24 has a broker tell before the contract: the carrier in operational control with the other names it
 * uses, the broker's capacity, and its liability insurance; and the three that are given on request (empty: not asked).
 * Version and time say which wording was given when.
 */
public record Disclosures(
        String carrier,
        String carrierOtherNames,
        BrokerCapacity capacity,
        String insurance,
        String relationship,
        String thirdPartyFees,
        int version,
        Instant at) {
    public Disclosures {
        carrier = carrier.strip();
        carrierOtherNames = carrierOtherNames.strip();
        insurance = insurance.strip();
        relationship = relationship.strip();
        thirdPartyFees = thirdPartyFees.strip();
    }

    /** What must still be filled in before the contract may go out, in words. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (carrier.isBlank()) {
            missing.add("the carrier in operational control");
        }
        if (insurance.isBlank()) {
            missing.add("the liability insurance");
        }
        return missing;
    }

    /** "Aurora Jet Charter, Inc. is the direct air carrier in operational control." */
    public String carrierSentence() {
        var also = carrierOtherNames.isBlank() ? "" : " It is also known as " + carrierOtherNames + ".";
        return carrier + " is the direct air carrier in operational control." + also;
    }

    /** The next version of these words. */
    Disclosures next(Disclosures words, Instant now) {
        return new Disclosures(
                words.carrier,
                words.carrierOtherNames,
                words.capacity,
                words.insurance,
                words.relationship,
                words.thirdPartyFees,
                version + 1,
                now);
    }
}
