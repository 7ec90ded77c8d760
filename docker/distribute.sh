#!/bin/sh
# Distributes the tables over the cluster of compose.citus.yaml, once: sh docker/distribute.sh
# Elsewhere, as a superuser of the coordinator: psql --file=docker/distribute.sql <address>
set -eu
compose="docker compose --file $(dirname "$0")/compose.citus.yaml"
$compose stop server
$compose exec -T coordinator psql --username=postgres --dbname=huiyin --file=- <"$(dirname "$0")/distribute.sql"
$compose start server
