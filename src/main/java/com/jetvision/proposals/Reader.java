package com.jetvision.proposals;

import com.jetvision.clients.ClientProfile;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The client as a deal's papers address them: person, company and e-mail (empty where unknown), and lines to print. */
public record Reader(String person, String company, String email, List<String> lines) {
    public Reader {
        lines = List.copyOf(lines);
    }

    public static Reader of(ClientProfile client) {
        var form = client.form();
        var email = Optional.ofNullable(form.email()).map(EmailAddress::value).orElse("");
        var lines = new ArrayList<String>();
        Optional.ofNullable(form.phone()).map(PhoneNumber::value).ifPresent(lines::add);
        if (!email.isEmpty()) {
            lines.add(email);
        }
        return new Reader(form.contact(), form.company(), email, lines);
    }
}
