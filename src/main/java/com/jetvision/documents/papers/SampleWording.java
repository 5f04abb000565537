package com.jetvision.documents.papers;

import java.util.List;

/** Sample clauses, printed as such until counsel replaces them. */
public final class SampleWording {
    private SampleWording() {}

    /** The twelve sections of a charter contract. */
    public static List<PaperClause> contract() {
        return List.of(
                clause(
                        "Services",
                        "The broker arranges the flights of this contract with the carrier that it names. The carrier alone"
                                + " decides on crew, route, weight and everything that concerns safety.",
                        "The charterer understands that times are estimates and that air traffic control, weather and"
                                + " airport rules may change them."),
                clause(
                        "The charterer’s duties",
                        "The charterer gives correct passenger data in time, sees that guests hold the documents they need,"
                                + " and tells the broker of pets, weapons, medical needs and unusual baggage before the flight.",
                        "Guests arrive at least 30 minutes before departure. The carrier may refuse boarding where safety or"
                                + " law asks for it."),
                clause(
                        "Price and payment",
                        "The price of this contract is due as stated, by bank transfer. Amounts not paid when due bear"
                                + " interest of 1.5\u202f% a month or the highest rate the law allows, whichever is lower.",
                        "Costs that arise after signing, such as de-icing or a change that the charterer asked for, are"
                                + " invoiced after the flight at cost and are due within 7 days."),
                clause(
                        "Cancellation",
                        "The charterer may cancel at any time by written notice. The charge follows the schedule of this"
                                + " contract, counted from the scheduled departure of the first flight in local time.",
                        "The broker refunds the rest within 14 days."),
                clause(
                        "Changes and substitution",
                        "If the aircraft is not available, the broker offers a comparable or better one. The charterer may"
                                + " decline within 3 hours of notice; the broker then refunds what was paid for flights not"
                                + " flown.",
                        "When the carrier changes, the charterer may accept the change or cancel with a full refund."),
                clause(
                        "Force majeure",
                        "Neither side answers for delay or failure caused by weather, authorities, strikes, war or other"
                                + " events it could not avoid. Money paid for flights not flown is refunded within 30 days,"
                                + " less cost already and unavoidably incurred."),
                clause(
                        "Liability",
                        "The broker answers for its own negligence in arranging the flights. Carriage itself is governed by"
                                + " the carrier’s terms and by law. Neither side answers for indirect loss. Nothing here"
                                + " limits liability that the law does not let us limit."),
                clause(
                        "Indemnity",
                        "The charterer makes good damage to the aircraft caused by its guests, fair wear excepted."),
                clause(
                        "Regulation",
                        "Flights are operated under 14 CFR Part 135 or 121 by the carrier. The broker acts under 14 CFR"
                                + " Part 295. Nothing in this contract waives a right that those rules give the charterer."),
                clause(
                        "Data protection",
                        "The broker uses passenger data for the flights and for duties under law, shares it with the carrier"
                                + " and authorities only, and deletes identity documents 90 days after the last flight."),
                clause(
                        "Law and disputes",
                        "The law of the State of New York governs this contract. The parties first seek to settle a dispute"
                                + " between their principals; failing that, by arbitration in New York."),
                clause(
                        "General",
                        "This contract is complete. Changes are in writing. It may be signed electronically and in"
                                + " counterparts; a sealed electronic copy is an original. If one clause fails, the rest"
                                + " holds."));
    }

    /** The nine sections of the agreement with an independent agent. */
    public static List<PaperClause> agreement(int payableWithinDays, int afterEndDays, int noticeDays) {
        return List.of(
                clause(
                        "Appointment",
                        "The agent finds clients who wish to charter aircraft and presents the brokerage’s offers. The agent"
                                + " acts as an independent contractor, sets own hours and means, and is not an employee,"
                                + " partner or franchisee.",
                        "The agent may not bind the brokerage, a carrier or a client, and may not receive client money."),
                clause(
                        "Duties of the agent",
                        "The agent uses the brokerage’s platform for requests, offers and messages, keeps data correct and"
                                + " obeys the law.",
                        "Everything the agent writes or shows to clients says that the brokerage is an air charter broker"
                                + " and not a direct air carrier, as 14 CFR 295.23 requires. The agent makes no claim on"
                                + " safety, aircraft or price that the platform does not show."),
                clause(
                        "Commission",
                        "The share above is frozen for each deal when the client accepts. Net brokerage fee means client"
                                + " price before tax less operator cost; card fees, refunds and third-party costs borne by"
                                + " the brokerage reduce it.",
                        "Commission is earned when the client has paid in full. It is paid monthly within "
                                + payableWithinDays
                                + " days of the end of the month. Nothing is owed on a deal cancelled or"
                                + " refunded; what was paid on it is set off against later commission by a new entry in the"
                                + " ledger."),
                clause(
                        "Pipeline",
                        "A deal counts as the agent’s when it stands in the platform under the agent’s name before another"
                                + " source brought the client. The brokerage decides doubtful cases in writing."),
                clause(
                        "Confidentiality",
                        "Clients’ data, prices and operators’ terms are confidential during and after this agreement. The"
                                + " agent protects personal data, reports a breach within 24 hours, and does not go around"
                                + " the brokerage to its operators."),
                clause(
                        "Taxes and insurance",
                        "The agent pays own taxes, supplies form W-9, and carries own insurance. The brokerage reports"
                                + " payments on form 1099."),
                clause(
                        "Term and end",
                        "Either side may end this agreement with " + noticeDays + " days’ notice, or at once for grave"
                                + " breach. Commission stays due on deals originated before the end and paid within "
                                + afterEndDays + " days after it; not after an end for the agent’s grave breach."),
                clause(
                        "Law and disputes",
                        "The law of the State of California governs. Disputes go to arbitration in Los Angeles."),
                clause(
                        "Electronic signature",
                        "Both sides agree to sign and keep this agreement electronically. A paper copy is free on"
                                + " request."));
    }

    private static PaperClause clause(String heading, String... paragraphs) {
        return new PaperClause(heading, List.of(paragraphs));
    }
}
