#!/bin/sh
# Run by the database's image when it is empty: Huiyin's owner, who is no superuser, takes over the database.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
\set password `cat /run/secrets/owner-password`
create role huiyin_owner login createrole createdb password :'password';
alter database :"DBNAME" owner to huiyin_owner;
SQL
