import { DUE_SOON_DAYS, OPEN_STATUSES, type PetitionStatus } from '@huiyin/domain';
import type { RootReading } from '../reading/reading';
import type { Sql } from '../reading/sql';

type Figure = (sql: Sql) => string;

/** The tallies, without what who asks is kept from; `facet` and `unseen` say the same of a tally and of a matter (`petitionFacets`). */
const total = (sql: Sql, facet: string, unseen: string): string =>
  `(select coalesce(sum(y.n), 0)::integer from tallies y where ${sql.here('y')} and ${facet})
   - (select count(*)::integer from app.unseen_matters() m where ${unseen})`;

const listed = (statuses: readonly PetitionStatus[]): string => `('${statuses.join("', '")}')`;

const inStatus =
  (...statuses: readonly PetitionStatus[]): Figure =>
  (sql) =>
    total(
      sql,
      `y.facet = 'status' and y.key in ${listed(statuses)}`,
      `m.status in ${listed(statuses)} and not (m.status = 'ANSWERED' and m.origin = 'IMPORT')`,
    );

// keys of the facet are ISO days, which sort as text
const due =
  (between: string): Figure =>
  (sql) =>
    total(
      sql,
      `y.facet = 'due' and y.key ${between}`,
      `m.counted and m.status in ${listed(OPEN_STATUSES)} and m.due_on::text ${between}`,
    );

export const dashboardFigures: RootReading = {
  kind: 'figures',
  figures: {
    open: inStatus(...OPEN_STATUSES),
    dueSoon: due(`between current_date::text and (current_date + ${DUE_SOON_DAYS})::text`),
    overdue: due(`< current_date::text`),
    registered: inStatus('REGISTERED'),
    accepted: inStatus('ACCEPTED'),
    assigned: inStatus('ASSIGNED'),
    handling: inStatus('HANDLING'),
    toServe: inStatus('ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'),
    served: inStatus('SERVED'),
    closed: inStatus('CLOSED', 'ARCHIVED'),
    __typename: () => `'Dashboard'`,
  },
};
