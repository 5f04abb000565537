package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An operator of the marketplace; all of them, their people and their numbers are invented. */
record Operator(
        String id,
        String companyId,
        String name,
        String contactName,
        String contactEmail,
        String contactPhone,
        BigDecimal rating,
        List<String> safety) {
    static final List<Operator> ALL = List.of(
            of(
                    20417,
                    "Halden Air Charter",
                    "Marta Lindqvist",
                    "haldenair",
                    41,
                    "4.8",
                    "ARGUS Platinum",
                    "IS-BAO Stage 3"),
            of(
                    20533,
                    "Northlight Jets",
                    "Owen Pryce",
                    "northlightjets",
                    42,
                    "4.6",
                    "ARGUS Gold Plus",
                    "Wyvern Wingman"),
            of(20608, "Corvane Aviation", "Delia Marsh", "corvane", 43, "4.4", "ARGUS Gold"),
            of(20744, "Sable Wing Aviation", "Theo Brandt", "sablewing", 44, "4.7", "ARGUS Platinum", "Wyvern Wingman"),
            of(20815, "Pinecrest Air", "Rosa Valdez", "pinecrestair", 45, "4.2", "Wyvern Registered"),
            of(20962, "Kestrel Ridge Aviation", "Graham Soames", "kestrelridge", 46, "4.5", "IS-BAO Stage 2"),
            of(
                    21037,
                    "Vantera Jets",
                    "Priya Raman",
                    "vanterajets",
                    47,
                    "4.9",
                    "ARGUS Platinum Elite",
                    "IS-BAO Stage 3"),
            of(21190, "Summit Harbor Aviation", "Cole Whitaker", "summitharbor", 48, "4.3", "ARGUS Gold"),
            of(21254, "Lakemont Skyways", "Ines Okafor", "lakemontsky", 49, "4.6", "Wyvern Wingman", "IS-BAO Stage 2"),
            of(21378, "Aurelane Executive", "Hugo Ferrand", "aurelane", 50, "4.7", "ARGUS Platinum"),
            of(21420, "Tern & Tide Air", "Nell Carraway", "ternandtide", 51, "4.1"),
            of(21585, "Orrin Bay Charter", "Samir Haddad", "orrinbay", 52, "4.4", "ARGUS Gold Plus"),
            of(21633, "Caldera Private Air", "Yuki Tanabe", "calderaair", 53, "4.5", "Wyvern Wingman"),
            of(
                    21791,
                    "Whitlock Jet Centre",
                    "Amelia Reyes",
                    "whitlockjet",
                    54,
                    "4.8",
                    "ARGUS Platinum",
                    "Wyvern Wingman"));

    private static Operator of(
            int number, String name, String contact, String domain, int line, String rating, String... safety) {
        var mailbox = contact.substring(0, contact.indexOf(' ')).toLowerCase(Locale.ROOT);
        return new Operator(
                "acompany-" + number,
                String.valueOf(number),
                name,
                contact,
                mailbox + "@" + domain + ".example",
                "+1 555 01" + line,
                new BigDecimal(rating),
                List.of(safety));
    }

    /** How an operator stands in an event. */
    Map<String, Object> toJson() {
        return Json.object(
                "id",
                id,
                "name",
                name,
                "companyId",
                companyId,
                "contactName",
                contactName,
                "contactEmail",
                contactEmail,
                "contactPhone",
                contactPhone,
                "rating",
                rating,
                "safetyProgrammes",
                safety);
    }
}
