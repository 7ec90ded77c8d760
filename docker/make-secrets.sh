#!/bin/sh
# Makes the secrets that the compose files read, once: sh docker/make-secrets.sh [host of the database].
# Keep a copy of secrets/master-key apart from the database's backups; without it nothing encrypted can be read.
set -eu
cd "$(dirname "$0")"
host=${1:-database}
mkdir -m 700 secrets # nobody else passes here, so the files may be readable to the users inside the containers
password=$(openssl rand -hex 24)
printf %s "$password" >secrets/owner-password
printf %s "postgres://huiyin_owner:$password@$host:5432/huiyin" >secrets/database-url
openssl rand -hex 24 >secrets/superuser-password
openssl rand -base64 32 >secrets/master-key
chmod 644 secrets/*
