-- What is wrong with the house at present, and was: raised once however many nodes see it, told once, cleared by itself.
create table alarms (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations,
    kind            text not null,
    sentence        text not null,
    raised_at       timestamptz not null,
    cleared_at      timestamptz
);
create unique index alarms_standing_once on alarms (organization_id, kind) where cleared_at is null;
create index alarms_organization_ix on alarms (organization_id, raised_at desc);
call protect('alarms',
    'organization_id = (select get_current_organization_id()) and (select is_admin())', 'false', 'false', 'false');
revoke insert, update, delete on alarms from jetvision_app;
