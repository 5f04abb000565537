-- Dated taxes. A row without organization is the law's and holds for everyone; valid_until is the first day on which
-- it no longer holds. Two rows of one code and one house never overlap.
create table tax_rates (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid references organizations,
    code            text not null,
    amount          numeric(14, 4) not null check (amount >= 0),
    unit            text not null,
    currency        text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    valid_from      date not null,
    valid_until     date,
    source          text not null,
    confirmed       boolean not null default false,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint tax_rates_code_known check (code in ('fet_percent', 'segment_fee', 'intl_head', 'hawaii_alaska_head')),
    constraint tax_rates_unit_known check (unit in ('percent', 'per_passenger_segment', 'per_passenger')),
    constraint tax_rates_valid_in_order check (valid_until > valid_from),
    constraint tax_rates_never_overlap exclude using gist (
        coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        code with =,
        daterange(valid_from, valid_until) with &&)
);
create index tax_rates_code_ix on tax_rates (code, valid_from);
create index tax_rates_organization_ix on tax_rates (organization_id);
call track_updates('tax_rates');

-- The last row of each code stays open, unconfirmed, until the next year's figure is published.
insert into tax_rates (code, amount, unit, valid_from, valid_until, source, confirmed) values
    ('fet_percent', 7.5, 'percent', '2024-01-01', '2028-10-01', 'IRC 4261(a); FAA Reauthorization Act of 2024, to 30 September 2028', true),
    ('segment_fee', 5.00, 'per_passenger_segment', '2024-01-01', '2025-01-01', 'IRC 4261(b); PwC Aircraft Club, November 2023', true),
    ('segment_fee', 5.20, 'per_passenger_segment', '2025-01-01', '2026-01-01', 'IRC 4261(b); PwC Aircraft Club, November 2024', true),
    ('segment_fee', 5.30, 'per_passenger_segment', '2026-01-01', null, 'IRC 4261(b); Rev. Proc. 2025-32, not read', false),
    ('intl_head', 22.20, 'per_passenger', '2024-01-01', '2025-01-01', 'IRC 4261(c); PwC Aircraft Club, November 2023', true),
    ('intl_head', 22.90, 'per_passenger', '2025-01-01', '2026-01-01', 'IRC 4261(c); Rev. Proc. 2024-40, not read', false),
    ('intl_head', 23.40, 'per_passenger', '2026-01-01', null, 'IRC 4261(c); Rev. Proc. 2025-32, not read', false),
    ('hawaii_alaska_head', 11.10, 'per_passenger', '2024-01-01', '2025-01-01', 'IRC 4261(c)(3); PwC Aircraft Club, November 2023', true),
    ('hawaii_alaska_head', 11.40, 'per_passenger', '2025-01-01', '2026-01-01', 'IRC 4261(c)(3); Rev. Proc. 2024-40, not read', false),
    ('hawaii_alaska_head', 11.70, 'per_passenger', '2026-01-01', null, 'IRC 4261(c)(3); Rev. Proc. 2025-32, not read', false);
