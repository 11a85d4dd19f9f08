-- The roles of the database. Passwords come as settings of the session (strideback.owner_password and so on), so this
-- file holds none. Run as superuser, once; the databases follow (CREATE DATABASE cannot be part of a block).
--   strideback_owner  owns the schema and migrates it; nothing else ever signs in with it
--   strideback_app    the application: what the migrations grant it, and no more
--   keycloak          a database of its own
DO $$
BEGIN
  EXECUTE format('CREATE ROLE strideback_owner LOGIN PASSWORD %L', current_setting('strideback.owner_password'));
  EXECUTE format('CREATE ROLE strideback_app LOGIN PASSWORD %L', current_setting('strideback.app_password'));
  EXECUTE format('CREATE ROLE keycloak LOGIN PASSWORD %L', current_setting('strideback.keycloak_password'));
END
$$;
-- No page waits longer for the database than a person waits for a page.
ALTER ROLE strideback_app SET statement_timeout = '10s';
ALTER ROLE strideback_app SET lock_timeout = '2s';
ALTER ROLE strideback_app SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE strideback_app SET jit = off;
