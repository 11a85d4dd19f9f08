#!/usr/bin/env bash
# Run once by PostgreSQL's image on an empty volume: the roles of roles.sql, then the databases.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v owner="$STRIDEBACK_DB_OWNER_PASSWORD" -v app="$STRIDEBACK_DB_PASSWORD" -v keycloak="$KC_DB_PASSWORD" <<SQL
SELECT set_config('strideback.owner_password', :'owner', false),
       set_config('strideback.app_password', :'app', false),
       set_config('strideback.keycloak_password', :'keycloak', false) \g /dev/null
\i $here/roles/roles.sql
CREATE DATABASE strideback OWNER strideback_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE strideback, keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE strideback TO strideback_app;
SQL
