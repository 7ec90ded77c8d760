import type { GraphQLSchema } from 'graphql';
import { v7 as uuid } from 'uuid';
import { permits } from '@huiyin/domain';
import type { RootExtensions } from '../reading/reading';
import type { Answer, Visitor } from '../testing/visitor';
import type { World } from '../testing/world';
import { castOf, type Actor, type PlaceName } from './cast';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import type { Places } from './places';
import { documentOf, everything, idArguments, idsOnly, rootFields, type RootField } from './root-fields';
import { foreignWords } from './secrets';
import type { Witness } from './witness';

/** What the matrix found; each list is empty when the wall holds. */
export type Findings = {
  /** Foreign objects that answered otherwise than objects that do not exist. */
  told: string[];
  /** Answers that held a word of another place. */
  leaked: string[];
  /** Rows of another place that were changed. */
  changed: string[];
  /** Acts at home, or refusals, that did not go as they should. */
  control: string[];
  /** How many requests were sent. */
  sent: number;
};

/** Whether acts at home are tried, those that are refused at the door, and by everybody of those who stand alike. */
type Tried = Readonly<{ home: boolean; doors: boolean; everybody: boolean }>;
const EVERYTHING: Tried = { home: true, doors: true, everybody: true };

type Setting = Readonly<{ world: World; places: Places; witness: Witness; schema: GraphQLSchema }>;

/** Every operation × everybody × own, foreign and missing objects. */
export async function isolationMatrix(setting: Setting, tried: Tried = EVERYTHING): Promise<Findings> {
  const findings = noFindings();
  const cast = await castOf(setting.places);
  for (const actor of cast) await new Tour(setting, actor, cast, findings, tried).run();
  return findings;
}

/**
 * The same behind the doors: whoever is turned away there reaches no statement, so no layer of the wall either. Of those whom a door
 * lets pass and who stand alike, one tries: a statement knows a place and a reach, and no role.
 */
export const behindDoors = (setting: Setting): Promise<Findings> =>
  isolationMatrix(setting, { home: true, doors: false, everybody: false });

/** Only what A's administrator tries elsewhere: for a house whose walls are down, where nothing else would go well. */
export async function oneIntruder(setting: Setting): Promise<Findings> {
  const findings = noFindings();
  const cast = await castOf(setting.places);
  const intruder = cast.find(({ own, roles }) => own === 'a' && roles.includes('TENANT_ADMIN'));
  if (intruder) await new Tour(setting, intruder, cast, findings, { ...EVERYTHING, home: false }).run();
  return findings;
}

const noFindings = (): Findings => ({ told: [], leaked: [], changed: [], control: [], sent: 0 });

/** What somebody may not see: places of their county unless they read all of it, and other counties. */
const HOME: readonly PlaceName[] = ['office', 'a', 'b'];
/** Where somebody who is not signed in adds rows, and where the count of them is kept; they change none. */
const ADDED = [
  'sessions',
  // whoever is invited, for the test of it
  'officials',
  'accounts',
  'invitations',
  'audit_log',
  'petitions',
  'parties',
  'explanations',
  'aid_offers',
  'commitments',
  'group_matters',
  'co_signers',
  'petition_events',
  'petition_search',
  'claims',
  'ratings',
  'receptions',
  'reception_ratings',
  'reviews',
  'review_steps',
  'notices',
];
const COUNTED = ['audit_heads', 'counters', 'tallies'];
const countyOf = (name: PlaceName): readonly PlaceName[] => (HOME.includes(name) ? HOME : ['c']);

/** One person's way through the whole contract. */
class Tour {
  private readonly heard: string[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly actor: Actor,
    private readonly cast: readonly Actor[],
    private readonly findings: Findings,
    private readonly tried: Tried,
  ) {}

  async run(): Promise<void> {
    const { witness, schema, places } = this.setting;
    await witness.calm();
    const closed = this.foreign(this.actor.reads === 'COUNTY' ? 'COUNTY' : 'TENANT').filter(
      // county staff are at home in their office, wherever they stand
      (name) => !(name === 'office' && this.actor.roles.includes('COUNTY_ADMIN')),
    );
    const before: Awaited<ReturnType<Witness['rowsOf']>>[] = [];
    for (const name of closed) before.push(await witness.rowsOf(places[name]));
    for (const field of rootFields(schema)) await this.visit(field, OPERATIONS[field.name] ?? {});
    await witness.calm();
    for (const [i, name] of closed.entries()) {
      const after = await witness.rowsOf(places[name]);
      const changed = witness.tables.filter(
        (table) => JSON.stringify(after[table]) !== JSON.stringify(before[i]?.[table]),
      );
      this.findings.changed.push(
        ...changed
          .filter((table) => !this.isOpen(table, name, before[i]?.[table] ?? [], after[table] ?? []))
          .map((table) => `${this.actor.name}: ${table} of ${name}`),
      );
    }
    const words = await foreignWords(this.setting, this.actor, closed);
    this.findings.leaked.push(...words.in(this.heard).map((leak) => `${this.actor.name}: ${leak}`));
    this.findings.sent += this.heard.length;
  }

  /** What is open to somebody who is not signed in: to sign in at home, and its portal. */
  private isOpen(
    table: string,
    name: PlaceName,
    before: readonly unknown[],
    after: readonly unknown[],
  ): boolean {
    if (this.actor.reads !== null || name !== this.actor.own) return false;
    if (COUNTED.includes(table)) return true;
    // what is prepared for them at home is prepared by people whose sessions are seen
    const said = (row: unknown) => JSON.stringify({ ...(row as object), last_seen_at: null });
    const left = new Set(after.map(said));
    return ADDED.includes(table) && before.every((row) => left.has(said(row)));
  }

  private foreign(reach: 'TENANT' | 'COUNTY'): PlaceName[] {
    const { own, reads } = this.actor;
    const mine = reads === null ? [] : reach === 'COUNTY' ? countyOf(own) : [own];
    return (Object.keys(this.setting.places) as PlaceName[]).filter((name) => !mine.includes(name));
  }

  /** A place next door and one of another county, as far as either is closed. */
  private elsewhere(reach: 'TENANT' | 'COUNTY'): PlaceName[] {
    const foreign = this.foreign(reach).filter((name) => name !== 'office');
    return [foreign.find((name) => name !== 'c'), foreign.find((name) => name === 'c')].filter(
      (name) => name !== undefined,
    );
  }

  private async visit(field: RootField, operation: Operation): Promise<void> {
    const isMutation = field.name in (this.setting.schema.getMutationType()?.getFields() ?? {});
    const { deep, ids, beside } = documentsOf(field, isMutation);
    const refused = this.refusal(field, operation, isMutation) !== null;
    if (refused && !this.tried.doors) return;
    if (!this.tried.everybody && this.speakerOf(field, operation, isMutation) !== this.actor) return;
    // the fast path and the resolvers read by statements of their own; who is refused reaches neither
    const once = isMutation || refused;
    for (const { path } of idArguments(field)) {
      for (const document of once ? [deep] : [deep, ids]) {
        await this.attack(field, operation, isMutation, document, path, refused);
      }
    }
    if (this.tried.home) await this.atHome(field, operation, isMutation, once ? [deep] : [deep, ids, beside]);
  }

  /** An ID argument is given what lives elsewhere, and what does not live at all: nobody can tell which was which. */
  private async attack(
    field: RootField,
    operation: Operation,
    isMutation: boolean,
    document: string,
    path: string,
    refused: boolean,
  ): Promise<void> {
    const kind = operation.ids?.[path];
    if (kind === undefined) return;
    const { places } = this.setting;
    const base = this.variables(field, operation, isMutation);
    const reach = isMutation ? (operation.at ?? 'TENANT') : (this.actor.reads ?? 'TENANT');
    const ids = this.elsewhere(operation.countywide?.includes(path) ? 'COUNTY' : reach)
      .map((name) => places[name].objects[kind])
      // one taxonomy for the county: a neighbour's topic is one's own
      .filter((id) => id !== places[this.actor.own].objects[kind])
      // turned away at the door, whoever asks comes to no id: one of them tells as much as two
      .slice(0, refused ? 1 : undefined);
    const [missing, ...answers] = await Promise.all(
      [uuid(), ...ids].map(async (id) => {
        const { text, answer } = await this.ask(this.actor.visitor, document, withId(base, path, id));
        return { text: text.replaceAll(id, 'ID'), answer };
      }),
    );
    if (!missing) return;
    if (yields(field, missing.answer))
      this.findings.told.push(`${this.where(field)} ${path} yields: ${missing.text}`);
    for (const { text } of answers) {
      if (text !== missing.text)
        this.findings.told.push(`${this.where(field)} ${path}: ${text} ≠ ${missing.text}`);
    }
  }

  /** What a person may do is done, and what they may not do is refused for the right reason. */
  private async atHome(
    field: RootField,
    operation: Operation,
    isMutation: boolean,
    documents: readonly string[],
  ): Promise<void> {
    const { world, places } = this.setting;
    const place = places[this.actor.own];
    const expected = this.refusal(field, operation, isMutation);
    const person = operation.once && expected === null ? await this.actor.twin() : this.actor.visitor;
    const prepared = expected === null ? await operation.prepare?.({ world, place, person }) : undefined;
    const objects = { ...place.objects, ...prepared?.objects };
    const full = { ...this.variables(field, operation, isMutation, objects), ...prepared?.args };
    const optional = isMutation ? [] : idArguments(field).filter(({ required }) => !required);
    const asked = [
      ...documents.map((document) => [document, full] as const),
      ...optional.map(({ path }) => {
        const kind = operation.ids?.[path];
        return [documents[0] as string, kind ? withId(full, path, objects[kind]) : full] as const;
      }),
    ];
    for (const [document, variables] of asked) {
      const { text, answer } = await this.ask(person, document, variables, operation.tellsEverybody);
      const fault = this.verdict(field, operation, expected, answer);
      if (fault) this.findings.control.push(`${this.where(field)}: ${fault}, said ${text.slice(0, 300)}`);
    }
  }

  private verdict(
    field: RootField,
    operation: Operation,
    expected: string | null,
    answer: Answer,
  ): string | null {
    const code = answer.errors?.[0]?.extensions.code;
    if (expected !== null) return code === expected ? null : `expected ${expected}`;
    // nobody is signed in, and is told so
    if (field.name === 'viewer' && this.actor.reads === null)
      return code === undefined ? null : 'expected to be told';
    if (this.mustPass(operation)) return yields(field, answer) ? null : 'expected to pass';
    return code === 'NOT_FOUND' || code === 'INTERNAL' || code === 'BAD_REQUEST'
      ? 'expected to be reached'
      : null;
  }

  private mustPass({ by, at, inOffice, spent }: Operation): boolean {
    if (spent) return false;
    if (by !== undefined && !this.actor.roles.includes(by)) return false;
    if (at === 'TENANT' && !this.actor.writes) return false;
    return !inOffice || this.actor.own === 'office';
  }

  /** The refusal that a person's standing alone calls for. */
  private refusal(
    field: RootField,
    operation: Operation,
    isMutation: boolean,
    { reads, roles, writes } = this.actor,
  ): string | null {
    const { door } = field.extensions as RootExtensions;
    if (operation.outside && reads !== null) return 'FORBIDDEN';
    if (door === undefined || door === 'public') return null;
    if (reads === null) return 'UNAUTHENTICATED';
    if (!permits(roles, door)) return 'FORBIDDEN';
    return isMutation && !writes && operation.at !== 'COUNTY' ? 'ENTER_TENANT_FIRST' : null;
  }

  /** Of those who stand like this one and may do it, whose trade it is, or the first. */
  private speakerOf(field: RootField, operation: Operation, isMutation: boolean): Actor | undefined {
    const alike = this.cast.filter(
      (one) =>
        standing(one) === standing(this.actor) && this.refusal(field, operation, isMutation, one) === null,
    );
    const { by } = operation;
    return alike.find(({ roles }) => by !== undefined && roles.includes(by)) ?? alike[0];
  }

  private variables(
    field: RootField,
    operation: Operation,
    isMutation: boolean,
    objects = this.setting.places[this.actor.own].objects,
  ): Record<string, unknown> {
    const given = idArguments(field).filter(({ required }) => isMutation || required);
    return given.reduce(
      (variables, { path }) => {
        const kind = operation.ids?.[path];
        return kind ? withId(variables, path, objects[kind]) : variables;
      },
      { ...(hasPages(field) ? { first: 5 } : {}), ...operation.args?.(this.setting.places[this.actor.own]) },
    );
  }

  private async ask(visitor: Visitor, document: string, variables: Record<string, unknown>, open = false) {
    const answer = await visitor.send(document, variables);
    const text = visitor.heard.at(-1) ?? '';
    if (!open) this.heard.push(text);
    return { answer, text };
  }

  private where = (field: RootField): string => `${this.actor.name}, ${field.name}`;
}

type Documents = Readonly<{ deep: string; ids: string; beside: string }>;
const written = new WeakMap<RootField, Documents>();

/** What a root field is asked by: all that it yields, ids alone, and all of it beside what takes the other way of reading. */
function documentsOf(field: RootField, isMutation: boolean): Documents {
  const known = written.get(field);
  if (known) return known;
  const all = everything(field.type, isMutation ? 1 : 2);
  const documents = {
    deep: documentOf(isMutation ? 'mutation' : 'query', field, all),
    ids: documentOf('query', field, idsOnly(field.type)),
    beside: documentOf('query', field, all, 'beside: viewer { id }'),
  };
  written.set(field, documents);
  return documents;
}

/** What of somebody a statement can know: what they reach, in which county, and whether from its office. */
const standing = ({ own, reads, writes }: Actor): string =>
  [reads, writes, countyOf(own).includes('c'), own === 'office'].join();

/** A few rows tell as much as a hundred; `totalCount` says whether there are more than there should be. */
const hasPages = ({ args }: RootField): boolean => args.some(({ name }) => name === 'first');

export function withId(
  variables: Record<string, unknown>,
  path: string,
  id: string,
): Record<string, unknown> {
  const [head = '', ...rest] = path.split('.');
  const below = (variables[head] ?? {}) as Record<string, unknown>;
  return { ...variables, [head]: rest.length === 0 ? id : withId(below, rest.join('.'), id) };
}

/** Whether an answer holds something. */
function yields(field: RootField, { data, errors }: Answer): boolean {
  const value: unknown = data?.[field.name];
  if (errors || value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  const { nodes } = value as { nodes?: unknown[] };
  return nodes === undefined || nodes.length > 0;
}
