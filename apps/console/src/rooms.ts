import type { ResourceProps } from 'react-admin';
import type { Permission } from '@huiyin/domain';
import { accounts } from './accounts';
import { audit } from './audit';
import { archiveVolumes } from './archive-volumes';
import { calendarDays } from './calendar-days';
import { divisions } from './divisions';
import { duties } from './duties';
import { competenceRules } from './competence-rules';
import { directives } from './directives';
import { imports } from './imports';
import { jurisdictionDockets } from './jurisdiction-dockets';
import { informationOfficers } from './information-officers';
import { legalOverlays } from './legal-overlays';
import { leadershipGroups } from './leadership-groups';
import { meetings } from './meetings';
import { notices } from './notices';
import { officials } from './officials';
import { overview } from './overview';
import { papers } from './papers';
import { legacyDossiers } from './legacy-dossiers';
import { mediations } from './mediations';
import { petitions } from './petitions';
import { publicContacts } from './public-contacts';
import { readiness } from './readiness';
import { tasks } from './tasks';
import { responsibilityLetters } from './responsibility-letters';
import { sponsorships } from './sponsorships';
import { reviews } from './reviews';
import { supervisionOrders } from './supervision-orders';
import { emergencyReports } from './emergency-reports';
import { receptions } from './receptions';
import { recusals } from './recusals';
import { replies } from './replies';
import { reports } from './reports';
import { tenants } from './tenants';
import { topics } from './topics';
import { transfers } from './transfers';
import { units } from './units';

/** A room's card: react-admin's resource, and who finds it in the menu. */
export type Room = ResourceProps & { readonly permission: Permission };

/** What a day's work needs first, then who leads it, what is reported, and what is set up once. */
export const ROOM_GROUPS = ['matters', 'leadership', 'reporting', 'settings'] as const;
export type RoomGroup = (typeof ROOM_GROUPS)[number];

/** The rooms, in the menu's order. */
export const roomsOf: Readonly<Record<RoomGroup, readonly Room[]>> = {
  matters: [
    overview,
    petitions,
    receptions,
    transfers,
    jurisdictionDockets,
    recusals,
    sponsorships,
    supervisionOrders,
    mediations,
    legacyDossiers,
    reviews,
    tasks,
    archiveVolumes,
    notices,
    imports,
  ],
  leadership: [leadershipGroups, responsibilityLetters, meetings, directives, duties],
  reporting: [replies, reports, emergencyReports, informationOfficers],
  settings: [
    officials,
    units,
    topics,
    papers,
    divisions,
    calendarDays,
    legalOverlays,
    competenceRules,
    accounts,
    publicContacts,
    readiness,
    tenants,
    audit,
  ],
};

export const rooms: readonly Room[] = ROOM_GROUPS.flatMap((group) => roomsOf[group]);
