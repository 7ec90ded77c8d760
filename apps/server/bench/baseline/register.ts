import type { Pool, PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  petitionClocks,
  petitionDue,
  DEFAULT_NUMBER_FORMAT,
  petitionNumber,
  profileFor,
  searchWords,
  type Channel,
} from '@huiyin/domain';
import { sealParties } from '../../src/parties/party.service';
import type { TenantVault } from '../../src/vault/tenant-vault';
import type { PartyInput } from '../../src/parties/party.inputs';
import type { Clerk } from './sessions';
import { inTenant } from './wall';

export type Form = Readonly<{ channel: Channel; title: string; content: string; parties: PartyInput[] }>;

/**
 * W4: the rows Huiyin writes, one awaited insert a table. What a form means (masks, seals, terms, words to find it by) is
 * the same code, so that the difference is the way to the database; no counts are kept, since W3 counts rows here.
 */
export async function register(pool: Pool, vault: TenantVault, clerk: Clerk, form: Form) {
  const now = new Date();
  const id = uuid();
  const parties = sealParties(vault, id, form.parties);
  const year = beijingDate(now).slice(0, 4);
  const profile = profileFor(beijingDate(now));
  const due = petitionDue('REGISTERED', petitionClocks(profile, [{ kind: 'RECEIVED', at: now }]));
  const { countyId, tenantId } = clerk.place;
  return inTenant(pool, clerk.place, async (client) => {
    const insert = inserter(client, [countyId, tenantId]);
    const counted = await client.query<{ value: string }>({
      name: 'counter',
      text: `insert into counters as c (county_id, tenant_id, name, value) values ($1, $2, $3, 1)
             on conflict (county_id, tenant_id, name) do update set value = c.value + 1 returning value`,
      values: [countyId, tenantId, `petition:${year}`],
    });
    const number = petitionNumber(DEFAULT_NUMBER_FORMAT, year, Number(counted.rows[0]?.value));
    await insert(
      'petitions',
      `id, number, status, channel, title, content, petitioner_masked, head_count, anonymous, profile, received_at,
       registered_at, first_asked_id, owner_id, due_on, due_kind, due_provisional`,
      [
        [
          id,
          number,
          'REGISTERED',
          form.channel,
          form.title,
          form.content,
          parties.masked,
          parties.rows.length,
          false,
          profile.id,
          now,
          now,
          clerk.officialId,
          clerk.officialId,
          due.dueOn,
          due.dueKind,
          due.dueProvisional,
        ],
      ],
    );
    await insert(
      'parties',
      `id, petition_id, ordinal, name_sealed, name_masked, phone_sealed, phone_masked, phone_index, address_sealed,
       address_masked, document_sealed, document_masked`,
      parties.rows.map((row) => [
        row.id,
        row.petitionId,
        row.ordinal,
        row.nameSealed,
        row.nameMasked,
        row.phoneSealed,
        row.phoneMasked,
        row.phoneIndex,
        row.addressSealed,
        row.addressMasked,
        row.documentSealed,
        row.documentMasked,
      ]),
    );
    await insert(
      'petition_events',
      'id, petition_id, seq, kind, at, recorded_at, actor_id, actor_name, owner_id',
      ['RECEIVED', 'REGISTERED'].map((kind, i) => [
        uuid(),
        id,
        i + 1,
        kind,
        now,
        now,
        clerk.accountId,
        clerk.name,
        clerk.officialId,
      ]),
    );
    await client.query({
      name: 'words',
      text: `insert into petition_search (county_id, tenant_id, petition_id, words)
             values ($1, $2, $3, array_to_tsvector($4::text[]))`,
      values: [countyId, tenantId, id, searchWords(`${number} ${form.title} ${form.content}`)],
    });
    await client.query({
      name: 'audit',
      text: `select app.audit($1, $2, $3, $4, 'registerPetition', 'Petition', $5, 'DONE', $6)`,
      values: [countyId, tenantId, clerk.accountId, clerk.name, id, JSON.stringify({ number })],
    });
    const { masked } = parties;
    return {
      registerPetition: {
        id,
        number,
        status: 'REGISTERED',
        dueOn: due.dueOn,
        petitionerMasked: masked,
        queryCode: vault.queryCode(id, 1),
      },
    };
  });
}

type Insert = (table: string, columns: string, rows: readonly (readonly unknown[])[]) => Promise<void>;

/** Inserts rows into the place whose two values stand first. */
function inserter(client: PoolClient, place: readonly unknown[]): Insert {
  return async (table, columns, rows) => {
    const values = [...place];
    const tuples = rows.map((row) => `($1, $2, ${row.map((value) => `$${values.push(value)}`).join(', ')})`);
    await client.query({
      name: `${table} ${rows.length}`,
      text: `insert into ${table} (county_id, tenant_id, ${columns}) values ${tuples.join(', ')}`,
      values,
    });
  };
}
