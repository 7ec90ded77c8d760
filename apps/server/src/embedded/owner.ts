import { Client } from 'pg';
import { type Credentials, DATABASE, OWNER, superuserUrl } from './credentials';

/** Makes the owner of Huiyin's database, who is no superuser, and the database; both only once. */
export async function ensureOwner(credentials: Credentials): Promise<void> {
  const client = new Client({ connectionString: superuserUrl(credentials) });
  await client.connect();
  try {
    const password = client.escapeLiteral(credentials.ownerPassword);
    const role = await client.query('select from pg_roles where rolname = $1', [OWNER]);
    if (role.rowCount === 0) {
      await client.query(`create role ${OWNER} login nosuperuser createrole createdb password ${password}`);
    }
    const database = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (database.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}
