package com.jetvision.avinode.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seller, which is an operator of ours. */
public record Company(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone) {

    static Optional<Company> read(Fields company) {
        return company.text("id")
                .map(id -> new Company(
                        id,
                        company.text("displayName")
                                .or(() -> company.text("name"))
                                .orElse(id),
                        company.at("contactInfo").texts("emails").stream()
                                .findFirst()
                                .orElse(null),
                        company.at("contactInfo").text("phone").orElse(null)));
    }

    static Company required(Fields owner) {
        return read(owner.at("sellerCompany"))
                .orElseThrow(() -> new Fields.Missing(owner.at("sellerCompany").path() + ".id", "is missing"));
    }
}
