package com.jetvision.catalogue;

/** A file of db/reference, its columns as they come, and how they become rows; ids follow from names and never change. */
record ReferenceFile(String path, String columns, String upsert) {
    static final ReferenceFile AIRPORTS = new ReferenceFile("db/reference/airports.csv", """
            icao text, iata text, faa_lid text, name text, municipality text, region text, country text, latitude numeric,
            longitude numeric, elevation_ft int, time_zone text, size text, scheduled_service boolean, keywords text""", """
            insert into airports (id, icao, iata, faa_lid, name, municipality, region, country, latitude, longitude,
                                  elevation_ft, time_zone, size, scheduled_service, keywords)
            select name_uuid('airport:' || icao), icao, iata, faa_lid, name, municipality, region, country, latitude, longitude,
                   elevation_ft, time_zone, size, scheduled_service, keywords
              from incoming
            on conflict (id) do update
               set icao = excluded.icao, iata = excluded.iata, faa_lid = excluded.faa_lid, name = excluded.name,
                   municipality = excluded.municipality, region = excluded.region, country = excluded.country,
                   latitude = excluded.latitude, longitude = excluded.longitude, elevation_ft = excluded.elevation_ft,
                   time_zone = excluded.time_zone, size = excluded.size, scheduled_service = excluded.scheduled_service,
                   keywords = excluded.keywords""");

    static final ReferenceFile AIRPORT_ALIASES =
            new ReferenceFile("db/reference/airport-aliases.csv", "icao text, code text, note text", """
            insert into airport_aliases (id, airport_id, code, note)
            select name_uuid('airport-alias:' || icao || ':' || code), name_uuid('airport:' || icao), code, note from incoming
            on conflict (id) do update set note = excluded.note""");

    static final ReferenceFile AIRCRAFT_TYPES = new ReferenceFile("db/reference/aircraft-types.csv", """
            name text, icao_designator text, category text, seats_typical int, seats_max int, range_nm int, cruise_kt int,
            hourly_rate_usd_2022 numeric""", """
            insert into aircraft_types (id, name, icao_designator, category, seats_typical, seats_max, range_nm, cruise_kt,
                                        hourly_rate_usd_2022)
            select name_uuid('aircraft-type:' || name), name, icao_designator, category, seats_typical, seats_max, range_nm,
                   cruise_kt, hourly_rate_usd_2022
              from incoming
            on conflict (id) do update
               set icao_designator = excluded.icao_designator, category = excluded.category,
                   seats_typical = excluded.seats_typical, seats_max = excluded.seats_max, range_nm = excluded.range_nm,
                   cruise_kt = excluded.cruise_kt, hourly_rate_usd_2022 = excluded.hourly_rate_usd_2022""");

    static final ReferenceFile AIRCRAFT_TYPE_ALIASES =
            new ReferenceFile("db/reference/aircraft-type-aliases.csv", "name text, alias text", """
            insert into aircraft_type_aliases (id, aircraft_type_id, alias)
            select name_uuid('aircraft-type-alias:' || alias), name_uuid('aircraft-type:' || name), alias from incoming
            on conflict (id) do update set aircraft_type_id = excluded.aircraft_type_id""");
}
