/**
 * Which rooms the house has, and why some of them do not stand in every building. A feature has the same plural name in
 * the domain, the server, the client's operations and the console.
 */
export const BUILDINGS = {
  domain: 'packages/domain/src',
  server: 'apps/server/src',
  client: 'packages/client/src/operations',
  console: 'apps/console/src',
} as const;
export type Building = keyof typeof BUILDINGS;

/** Folders that are no features: what the rooms of a building stand on. */
export const GROUND: Readonly<Record<Building, readonly string[]>> = {
  domain: ['shared', 'calendar', 'clocks', 'search'],
  server: [
    'commands',
    'db',
    'demo',
    'embedded',
    'experiments',
    'graphql',
    'house',
    'http',
    'identity',
    'jobs',
    'queue',
    'reading',
    'sheets',
    'storage',
    'testing',
    'vault',
  ],
  client: [],
  console: ['api', 'frame', 'i18n', 'outbox', 'theme'],
};

/** Rooms that need not exist everywhere: where they are missing, and why. */
export const MISSING: Readonly<
  Record<string, { readonly in: readonly Building[]; readonly because: string }>
> = {
  accusations: { in: ['console'], because: 'lodged and shown with the petitions' },
  'staff-grievances': { in: ['client', 'console'], because: 'registered and shown with the petitions' },
  audit: { in: ['domain'], because: 'the log has no rules of its own' },
  commitments: { in: ['console'], because: 'commitments are shown with their petition' },
  explanations: { in: ['console'], because: 'explanations are shown with their petition' },
  claims: { in: ['console'], because: 'claims are shown with their petition' },
  'hand-offs': { in: ['console'], because: 'packets are shown with their petition' },
  'group-matters': { in: ['console'], because: 'a group is formed and shown with its petition' },
  'calendar-days': { in: ['domain'], because: 'what a calendar is stands on the ground floor, in calendar' },
  counties: { in: ['domain', 'client', 'console'], because: 'only the operator of a server makes a county' },
  dashboard: { in: ['domain'], because: 'figures are counted, nothing is decided' },
  digests: { in: ['domain', 'client', 'console'], because: 'a mail of notices, written by a job' },
  directives: {
    in: ['domain', 'server', 'client'],
    because: 'they are kept with the tasks they are divided into',
  },
  ledger: { in: ['domain', 'client'], because: 'one download, over plain HTTP' },
  officials: { in: ['domain'], because: 'a name and a post decide nothing' },
  parties: { in: ['client', 'console'], because: 'parties are registered and shown with their petition' },
  portal: { in: ['console'], because: 'it is the petitioner’s side: apps/portal is its front end' },
  ratings: { in: ['client', 'console'], because: 'given at the portal, shown with their petition' },
  'receipt-days': { in: ['client', 'console'], because: 'published at the portal, closed by a job' },
  withholdings: { in: ['domain', 'client', 'console'], because: 'nobody reads them: they are felt' },
  viewer: { in: ['domain'], because: 'its rules are those of actors and permissions, in shared' },
};

/** What a room's files can be called. The suffix says what stands in the file, so that no reader has to look. */
export const FILE_NAMES: Readonly<Record<Building, RegExp>> = {
  domain: /^[a-z0-9-]+(\.(rules|steps|zh|en|test|property\.test))?\.ts$/,
  server: /^[a-z0-9-]+\.(entity|type|inputs|service|resolver|reading|sql|http|fixture|test)\.ts$/,
  client: /^$/,
  // a component, the card, a hook or the room's plain functions, its words
  console: /^([A-Z]\w*\.tsx|[a-z0-9-]+(\.(text|test))?\.ts)$/,
};

/** The faces a room of the server shows to other rooms. */
export const FACES = /\.(service|reading|sql|type|entity|inputs)$/;

/** Ground that puts the whole house together, or tries it out, and so knows every room from inside. */
export const KNOWS_ALL = ['commands', 'demo', 'experiments', 'house', 'jobs', 'testing'];

/** What a building may be made of beside its own files. */
export const MATERIAL: Readonly<Record<'domain' | 'client' | 'console' | 'portal', RegExp>> = {
  domain: /^(chinese-days\/.*|@humanwhocodes\/momoa|leven|@jest\/globals|fast-check)$/,
  client: /^(graphql|@graphql-typed-document-node\/core|@jest\/globals)$/,
  console: /^(?!@huiyin\/server|node:|typeorm|type-graphql|pg$)/,
  // the example of a third party’s front end: what it needs of us is the client
  portal: /^(@huiyin\/client|react|react-dom\/client)$/,
};
