-- What the house itself knows of an operator: what it wrote down in place of Avinode's word, why it is not asked any more,
-- and which proof of safety somebody has seen.
alter table operator_profiles
    add column kept            text[] not null default '{}',
    add column notes           text,
    add column excluded_reason text;
comment on column operator_profiles.kept is 'columns that the house wrote itself: events leave them as they are';
comment on column operator_profiles.certifications is 'the proofs of operator_safety that are valid, as "ARGUS Platinum": kept in step with it';

create table operator_safety (
    id                  uuid primary key default gen_random_uuid(),
    organization_id     uuid not null,
    operator_profile_id uuid not null,
    programme           text not null check (btrim(programme) <> ''),
    level               text not null default '',
    valid_until         date,
    evidence_link       text check (evidence_link ~ '^https://'),
    evidence_id         uuid references documents,
    checked_by          uuid references iso_agents,
    checked_on          date not null,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    lock_version        bigint not null default 0,
    constraint operator_safety_operator_fk foreign key (operator_profile_id, organization_id)
        references operator_profiles (id, organization_id) on delete cascade,
    constraint operator_safety_programme_once unique (operator_profile_id, programme)
);
create index operator_safety_organization_ix on operator_safety (organization_id, valid_until);
create index operator_safety_operator_ix on operator_safety (operator_profile_id, organization_id);
create index operator_safety_evidence_ix on operator_safety (evidence_id);
create index operator_safety_checked_by_ix on operator_safety (checked_by);
call track_updates('operator_safety');

do $$
declare
    house constant text := 'organization_id = (select get_current_organization_id())';
    admin constant text := house || ' and (select is_admin())';
begin
    call protect('operator_safety', house || ' and (select get_current_seller_id()) is not null', admin, admin, admin);
end
$$;

-- What was written as plain words so far: nobody knows any more who looked, or until when it holds.
insert into operator_safety (organization_id, operator_profile_id, programme, level, checked_on)
select o.organization_id, o.id, split_part(word, ' ', 1), max(btrim(substr(word, length(split_part(word, ' ', 1)) + 1))), o.updated_at::date
  from operator_profiles o cross join unnest(o.certifications) word
 where btrim(word) <> ''
 group by 1, 2, 3, o.updated_at;
