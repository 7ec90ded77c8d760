#!/bin/sh
# Run by the database's image when it is empty: the nodes of the cluster meet in a network that nothing else enters,
# and work there in the name of whoever asked the coordinator. Everybody else needs a password.
set -eu
sed -i '1i host all all 10.89.7.0/24 trust' "$PGDATA/pg_hba.conf"
