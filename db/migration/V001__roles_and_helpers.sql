-- The two roles that the application works with, and the small functions that every later file uses.
-- Both roles own nothing and cannot bypass row security. Roles belong to the whole cluster, so another
-- database's migration may be creating them at this very moment: that is not an error.
do $$
declare
    role_name text;
begin
    foreach role_name in array array ['jetvision_app', 'jetvision_service'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            begin
                execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls', role_name);
            exception
                when duplicate_object or unique_violation then null;
            end;
        end if;
    end loop;
end
$$;

grant usage on schema public to jetvision_app, jetvision_service;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Who is asking: set for each transaction by the application. Without settings all of them are null, and null sees nothing.
create function get_current_organization_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.organization_id', true), '')::uuid;

create function get_current_iso_agent_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.agent_id', true), '')::uuid;

create function get_current_role() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.role', true), '');

create function is_admin() returns boolean
    language sql stable parallel safe
    return coalesce(get_current_role() = 'admin', false);

-- The account, if it sells: an operator's account owns no client, request or anything below them.
create function get_current_seller_id() returns uuid
    language sql stable parallel safe
    return case when get_current_role() in ('iso_agent', 'admin') then get_current_iso_agent_id() end;

-- Text as it is searched: lower case, without accents. Immutable, so that it can be indexed.
create function fold(words text) returns text
    language sql immutable parallel safe
    return translate(lower(words),
        'àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıłľļñńňņòóôõöøōőŕřśšşșťţțùúûüūůűųýÿžźż',
        'aaaaaaaaacccddeeeeeeeeggiiiiiiilllnnnnoooooooorrsssstttuuuuuuuuyyzzz');

-- The id that java.util.UUID.nameUUIDFromBytes gives to the same name, so that reference rows keep their id everywhere.
create function name_uuid(name text) returns uuid
    language sql immutable parallel safe
    return overlay(
        overlay(md5(name) placing '3' from 13 for 1)
        placing to_hex((('x' || substr(md5(name), 17, 1))::bit(4)::int & 3) | 8) from 17 for 1)::uuid;

create function set_updated_at() returns trigger
    language plpgsql as $$
begin
    new.updated_at := now();
    return new;
end
$$;

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

create procedure track_updates(tbl text)
    language plpgsql as $$
begin
    execute format('create trigger %1$s_set_updated_at before update on %1$I for each row execute function set_updated_at()', tbl);
end
$$;

create procedure make_append_only(tbl text)
    language plpgsql as $$
begin
    execute format('create trigger %1$s_refuse_change before update or delete on %1$I for each row execute function refuse_change()', tbl);
    execute format('create trigger %1$s_refuse_truncate before truncate on %1$I for each statement execute function refuse_change()', tbl);
end
$$;
