package com.jetvision.proposals;

import com.jetvision.jobs.JobWorker;
import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuotedAircraft;
import com.jetvision.quotes.Quotes;
import com.jetvision.quotes.ReceiveQuote;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.Postbox;
import com.jetvision.testing.World;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

/** A house with two agents, and deals brought to where a test begins. */
public class DealWorld {
    private static final List<String> ROUTE = List.of("KTEB", "KVNY", "KASE", "KTEB");
    private static final Pattern LINK = Pattern.compile("/([pc])/([0-9a-f]{64})");

    private final World world;
    private final Operators operators;
    private final Quotes quotes;
    private final Proposals proposals;
    private final ProposalPages pages;
    private final JobWorker worker;
    private final Postbox postbox;
    private int counter;

    public final OrganizationId house;
    public final Person agent;
    public final Person rival;
    public final Person admin;
    public final Person machine;

    /** A fresh house for one test, in the application that the test runs on. */
    public DealWorld(ApplicationContext application) {
        world = application.getBean(World.class);
        operators = application.getBean(Operators.class);
        quotes = application.getBean(Quotes.class);
        proposals = application.getBean(Proposals.class);
        pages = application.getBean(ProposalPages.class);
        worker = application.getBean(JobWorker.class);
        postbox = (Postbox) application.getBean(JavaMailSender.class);
        house = world.brokerage("Meridian Air Brokers");
        agent = world.agent(house, "Dana Holt");
        rival = world.agent(house, "Rival Agent");
        admin = world.admin(house, "Ada Admin");
        machine = world.machine(house);
        world.sql().sql("""
                        update organizations set liability_insurance = '$25,000,000 for charterer, passengers and property',
                               payment_instructions = '[{"label":"Bank","value":"First Bank"},{"label":"Account","value":"123"}]'
                         where id = :id""").param("id", house.value()).update();
    }

    public World world() {
        return world;
    }

    /** A submitted request of so many legs, eight passengers, an 8 % margin. */
    public RequestId request(int legs) {
        var client = Ids.next();
        world.sql()
                .sql("""
                        insert into client_profiles (id, organization_id, iso_agent_id, company_name, contact_name, email)
                        values (:id, :house, :agent, 'Harlow Capital', 'Rebecca Harlow', 'r.harlow@example.com')""")
                .param("id", client)
                .param("house", house.value())
                .param("agent", agent.actor().person())
                .update();
        var id = RequestId.next();
        world.sql()
                .sql("""
                        insert into requests (id, organization_id, iso_agent_id, client_profile_id, request_number, status,
                               stage, departure_airport, arrival_airport, departure_date, passengers, trip_type, margin_type,
                               margin_value, submitted_at)
                        values (:id, :house, :agent, :client, :number, 'analyzing_proposals', 'quotes_in', 'KTEB', 'KVNY',
                                date '2026-12-01', 8, :type, 'percentage', 8, :now)""")
                .param("id", id.value())
                .param("house", house.value())
                .param("agent", agent.actor().person())
                .param("client", client)
                .param("number", "JV-2026-" + id.value())
                .param("type", legs == 1 ? "one_way" : "multi_leg")
                .param("now", at(HandClock.START))
                .update();
        for (int no = 1; no <= legs; no++) {
            leg(id, no);
        }
        return id;
    }

    private void leg(RequestId request, int no) {
        world.sql()
                .sql("""
                        insert into request_legs (organization_id, iso_agent_id, request_id, leg_no, departure_airport_id,
                               arrival_airport_id, departure_local, departure_zone, departure_at, passengers,
                               distance_nm, flight_minutes)
                        select :house, :agent, :request, :no, f.id, t.id, timestamp '2026-12-01 09:00' + make_interval(days => :no - 1),
                               f.time_zone,
                               (timestamp '2026-12-01 09:00' + make_interval(days => :no - 1)) at time zone f.time_zone,
                               8, 2129, 310
                          from airports f, airports t where f.icao = :from and t.icao = :to""")
                .param("house", house.value())
                .param("agent", agent.actor().person())
                .param("request", request.value())
                .param("no", no)
                .param("from", ROUTE.get(no - 1))
                .param("to", ROUTE.get(no))
                .update();
    }

    public QuoteId quote(RequestId request, String operator, String total) {
        return quote(request, operator, total, HandClock.START.plus(Duration.ofDays(2)));
    }

    public QuoteId quote(RequestId request, String operator, String total, Instant validUntil) {
        OperatorId id = machine.does(() -> operators.heard(OperatorHeard.of("op-" + operator, operator)));
        counter++;
        var word = word(request, id, "avq-" + request.value() + "-" + counter, total, validUntil);
        return machine.does(() -> quotes.receive(word));
    }

    private static ReceiveQuote word(
            RequestId request, OperatorId operator, String avinode, String total, Instant until) {
        return new ReceiveQuote(
                request,
                operator,
                avinode,
                new QuotedAircraft("Challenger 350", "N350XA", "Super midsize", 2019, 9, List.of("Wi-Fi", "Galley")),
                List.of(),
                Money.usd(total),
                false,
                until,
                "Free that day.",
                HandClock.START);
    }

    /** A proposal of one quote of 37,000, ready to send. */
    public ProposalId drafted(RequestId request) {
        var quote = quote(request, "Aurora Jet Charter, Inc.", "37000.00");
        return agent.does(() -> proposals.draft(new NewProposal(request, List.of(quote))));
    }

    /** Approved and sent; the mail has gone out. */
    public ProposalId sent(RequestId request) {
        var id = drafted(request);
        send(id);
        return id;
    }

    public void send(ProposalId id) {
        agent.runs(() -> proposals.approveAndSend(id, hash(id)));
        worker.runAllDue();
    }

    public String hash(ProposalId id) {
        return String.valueOf(agent.does(() -> proposals.get(id)).approvalHash());
    }

    /** Sent, and its first option accepted by the client. */
    public ProposalId accepted(RequestId request) {
        var id = sent(request);
        pages.accept(token("p"), 1, "Rebecca Harlow");
        return id;
    }

    public ProposalDetails details(ProposalId id) {
        return agent.does(() -> proposals.get(id));
    }

    /** The token in the last mail that has a link of this kind ("p" or "c"). */
    public String token(String kind) {
        for (var mail : postbox.received().reversed()) {
            var found = LINK.matcher(text(mail));
            while (found.find()) {
                if (found.group(1).equals(kind)) {
                    return found.group(2);
                }
            }
        }
        throw new AssertionError("No mail with a link /" + kind + "/");
    }

    /** Everything a mail says, attachments left out. */
    public static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + words(mail.getContent());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Object content) throws IOException, MessagingException {
        if (content instanceof String text) {
            return text;
        }
        var all = new StringBuilder();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.getFileName() == null) {
                    all.append(words(part.getContent())).append('\n');
                }
            }
        }
        return all.toString();
    }

    public UUID person(Person somebody) {
        return Objects.requireNonNull(somebody.actor().person());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
