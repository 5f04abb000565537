-- The passwords with which the application signs in; a changed setting changes this file's checksum, so it runs again.
-- Where roles are the database administrator's business, the owner may not set them, and need not.
do $$
begin
    execute format('alter role jetvision_app password %L', '${appPassword}');
    execute format('alter role jetvision_service password %L', '${servicePassword}');
exception
    when insufficient_privilege then
        raise notice 'passwords of jetvision_app and jetvision_service are left to the database administrator';
end
$$;
