#!/bin/sh
# A connection string from a file appears neither in the compose file nor in `docker inspect`.
set -eu
if [ -n "${DATABASE_URL_FILE:-}" ]; then
  DATABASE_URL=$(cat "$DATABASE_URL_FILE")
  export DATABASE_URL
fi
exec node --enable-source-maps /app/apps/server/dist/main.js "$@"
