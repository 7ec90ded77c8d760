import { CoSignerEntity } from '../group-matters/co-signer.entity';
import type { Reading } from '../reading/reading';

const ofMatter = (column: string) => (p: string) =>
  `(select m.${column} from petitions m where m.county_id = ${p}.county_id and m.tenant_id = ${p}.tenant_id and m.id = ${p}.petition_id)`;

/** A co-signature as who gave it is told of it. */
export const coSignatureReading: Reading = {
  entity: CoSignerEntity,
  fields: {
    queryCode: { needs: [] },
    number: { sql: ofMatter('number') },
    // of what was sent on since, its number alone is told here, as to whoever follows it
    title: {
      sql: (p) =>
        `case when exists (select from withholdings w where w.county_id = ${p}.county_id and w.tenant_id = ${p}.tenant_id
                             and w.petition_id = ${p}.petition_id and w.ground = 'REROUTED')
              then '' else ${ofMatter('title')(p)} end`,
    },
  },
};
