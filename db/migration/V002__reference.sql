-- Airports and aircraft types: the same for every brokerage, written by migrations only.
create table airports (
    id                uuid primary key,
    icao              text not null unique,
    iata              text,
    faa_lid           text,
    name              text not null,
    municipality      text,
    region            text,
    country           text not null,
    latitude          numeric(9, 6) not null check (latitude between -90 and 90),
    longitude         numeric(9, 6) not null check (longitude between -180 and 180),
    elevation_ft      int,
    time_zone         text not null,
    size              text not null,
    scheduled_service boolean not null default false,
    keywords          text,
    search            text not null generated always as (fold(
        icao || ' ' || coalesce(iata, '') || ' ' || coalesce(faa_lid, '') || ' ' || name || ' '
        || coalesce(municipality, '') || ' ' || coalesce(keywords, ''))) stored,
    constraint airports_size_known check (size in ('large', 'medium', 'small'))
);
create index airports_iata_ix on airports (iata);
create index airports_faa_lid_ix on airports (faa_lid);
create index airports_country_ix on airports (country);
create index airports_search_ix on airports using gin (search gin_trgm_ops);

-- Codes change: a former code still finds its airport.
create table airport_aliases (
    id          uuid primary key default gen_random_uuid(),
    airport_id  uuid not null references airports,
    code        text not null,
    valid_from  date,
    valid_until date,
    note        text,
    constraint airport_aliases_code_once unique (code, airport_id)
);
create index airport_aliases_airport_ix on airport_aliases (airport_id);

create table aircraft_types (
    id                   uuid primary key,
    name                 text not null unique,
    icao_designator      text,
    category             text not null,
    seats_typical        int not null check (seats_typical > 0),
    seats_max            int not null,
    range_nm             int not null check (range_nm > 0),
    cruise_kt            int not null check (cruise_kt > 0),
    hourly_rate_usd_2022 numeric(14, 2),
    search               text not null generated always as (fold(name || ' ' || coalesce(icao_designator, '') || ' ' || category)) stored,
    constraint aircraft_types_seats_in_order check (seats_max >= seats_typical)
);
create index aircraft_types_category_ix on aircraft_types (category);
create index aircraft_types_icao_designator_ix on aircraft_types (icao_designator);
create index aircraft_types_search_ix on aircraft_types using gin (search gin_trgm_ops);

create table aircraft_type_aliases (
    id               uuid primary key default gen_random_uuid(),
    aircraft_type_id uuid not null references aircraft_types,
    alias            text not null
);
create unique index aircraft_type_aliases_alias_once on aircraft_type_aliases (fold(alias));
create index aircraft_type_aliases_aircraft_type_ix on aircraft_type_aliases (aircraft_type_id);

grant select on airports, airport_aliases, aircraft_types, aircraft_type_aliases to jetvision_app, jetvision_service;
