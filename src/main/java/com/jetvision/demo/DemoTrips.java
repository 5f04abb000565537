package com.jetvision.demo;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.clients.ClientForm;
import com.jetvision.demo.DemoTrip.Leg;
import com.jetvision.demo.DemoTrip.Reach;
import com.jetvision.requests.TripType;
import java.util.List;

/** The deals of the demo. People, companies and addresses are invented. */
final class DemoTrips {
    private DemoTrips() {}

    static List<DemoTrip> all() {
        return List.of(
                deal(
                        DemoPeople.AGENT,
                        "Harlow Capital",
                        "Rebecca Harlow",
                        AircraftCategory.SUPER_MIDSIZE_JET,
                        "45000",
                        5,
                        Reach.VIEWED,
                        new Leg("KTEB", "KVNY", 4, "09:00", 8)),
                deal(
                        DemoPeople.AGENT,
                        "Tallis & Co",
                        "Owen Tallis",
                        AircraftCategory.HEAVY_JET,
                        "60000",
                        5,
                        Reach.QUOTED,
                        new Leg("KBED", "MYNN", 12, "11:30", 7)),
                deal(
                        DemoPeople.AGENT,
                        "Northwind Studios",
                        "Mara Lindqvist",
                        AircraftCategory.ULTRA_LONG_RANGE,
                        "140000",
                        4,
                        Reach.QUOTED,
                        new Leg("KTEB", "EGGW", 9, "19:00", 12)),
                deal(
                        DemoPeople.AGENT,
                        "Calder Family Office",
                        "James Calder",
                        AircraftCategory.LIGHT_JET,
                        "26000",
                        3,
                        Reach.ASKED,
                        new Leg("KBED", "KPBI", 14, "10:00", 6)),
                deal(
                        DemoPeople.AGENT,
                        "Ostrander Group",
                        "Helen Ostrander",
                        AircraftCategory.MIDSIZE_JET,
                        "30000",
                        3,
                        Reach.CONTRACT_SENT,
                        new Leg("KHPN", "KFXE", 6, "14:00", 5)),
                deal(
                        DemoPeople.AGENT,
                        "Lumen Pictures",
                        "Theo Brandt",
                        AircraftCategory.SUPER_MIDSIZE_JET,
                        "95000",
                        4,
                        Reach.PART_PAID,
                        new Leg("KTEB", "KOPF", 2, "14:30", 5),
                        new Leg("KOPF", "KTEB", 5, "17:00", 5)),
                deal(
                        DemoPeople.AGENT,
                        "Vantage Motorsport",
                        "Carla Reyes",
                        AircraftCategory.MIDSIZE_JET,
                        "",
                        2,
                        Reach.SUBMITTED,
                        new Leg("KMIA", "MYNN", 15, "08:00", 9)),
                deal(
                        DemoPeople.AGENT,
                        "Bluewater Events",
                        "Nadia Perrin",
                        AircraftCategory.LIGHT_JET,
                        "15000",
                        3,
                        Reach.PROPOSED,
                        new Leg("KSNA", "KLAS", 8, "16:15", 4)),
                deal(
                        DemoPeople.AGENT,
                        "Marchetti Foods",
                        "Joanna Marchetti",
                        AircraftCategory.LIGHT_JET,
                        "24000",
                        3,
                        Reach.PAID,
                        new Leg("KASE", "KVNY", 1, "09:00", 3)),
                deal(
                        DemoPeople.AGENT,
                        "Ashby Estates",
                        "Rupert Ashby",
                        AircraftCategory.SUPER_LIGHT_JET,
                        "34000",
                        3,
                        Reach.CLOSED,
                        new Leg("KOPF", "KASE", 3, "12:00", 4)),
                deal(
                        DemoPeople.AGENT,
                        "Teixeira Holdings",
                        "Miguel Teixeira",
                        AircraftCategory.LIGHT_JET,
                        "",
                        3,
                        Reach.DECLINED,
                        new Leg("EGGW", "LFPB", 10, "09:45", 6)),
                deal(
                        DemoPeople.AGENT,
                        "Quillon Partners",
                        "Ines Quillon",
                        AircraftCategory.MIDSIZE_JET,
                        "",
                        0,
                        Reach.DRAFT,
                        new Leg("KTEB", "KORD", 20, "07:30", 6)),
                deal(
                        DemoPeople.AGENT,
                        "Brightwater Trust",
                        "Paul Brightwater",
                        AircraftCategory.HEAVY_JET,
                        "70000",
                        2,
                        Reach.CANCELLED,
                        new Leg("KVNY", "PHNL", 18, "10:00", 10)),
                deal(
                        DemoPeople.AGENT_2,
                        "Sable Ventures",
                        "Grace Okonkwo",
                        AircraftCategory.SUPER_MIDSIZE_JET,
                        "52000",
                        4,
                        Reach.QUOTED,
                        new Leg("KSEA", "PANC", 7, "13:00", 7)),
                deal(
                        DemoPeople.AGENT_2,
                        "Ferncliff Hotels",
                        "Adam Stroud",
                        AircraftCategory.HEAVY_JET,
                        "120000",
                        4,
                        Reach.SIGNED,
                        new Leg("KTEB", "KVNY", 11, "18:00", 10),
                        new Leg("KVNY", "KASE", 13, "10:00", 10),
                        new Leg("KASE", "KTEB", 16, "15:00", 10)),
                deal(
                        DemoPeople.OTHER_ADMIN,
                        "Palisade Energy",
                        "Laura Nyberg",
                        AircraftCategory.MIDSIZE_JET,
                        "",
                        0,
                        Reach.DRAFT,
                        new Leg("KDAL", "KHOU", 9, "09:00", 5)));
    }

    private static DemoTrip deal(
            String agent,
            String company,
            String contact,
            AircraftCategory category,
            String budget,
            int operators,
            Reach reach,
            Leg... legs) {
        var client = ClientForm.of(company, contact, mailbox(contact, company));
        return new DemoTrip(agent, client, type(legs), List.of(legs), category, budget, operators, reach);
    }

    private static TripType type(Leg... legs) {
        return switch (legs.length) {
            case 1 -> TripType.ONE_WAY;
            case 2 -> TripType.RETURN;
            default -> TripType.MULTI_LEG;
        };
    }

    private static String mailbox(String contact, String company) {
        var name = contact.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
        return name + "@" + company.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "") + ".example";
    }
}
