import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';

export const SORTS = [
  'RECEIVED_AT_DESC',
  'RECEIVED_AT_ASC',
  'DUE_ON_ASC',
  'DUE_ON_DESC',
  'NUMBER_ASC',
  'NUMBER_DESC',
];
const HOUR = 3_600_000;

type ManyPetitions = { town: TestTenant; admin: TestPerson; supervisor: TestPerson; someId: string };

/** A county whose township has 23 petitions, some of them accepted or voided, and whose school has one. */
export async function manyPetitions(world: World): Promise<ManyPetitions> {
  const county = await world.county();
  const town = await county.tenant();
  const school = await county.tenant('SCHOOL');
  const [admin, supervisor] = await Promise.all([
    town.as('TENANT_ADMIN'),
    county.office.as('COUNTY_SUPERVISOR'),
  ]);
  const channels = ['VISIT', 'LETTER', 'WEB'];
  const now = Date.now();
  let someId = '';
  for (let i = 0; i < 23; i += 1) {
    // several arrive at one moment, so that the id has to break ties
    const receivedAt = new Date(now - Math.floor(i / 4) * 20 * HOUR).toISOString();
    const { id } = await register(admin, {
      title: `第${i}件 ABC-${i}`,
      receivedAt,
      channel: channels[i % 3],
    });
    someId = id;
    if (i % 5 === 0) await admin.run(verb('acceptPetition'), { input: { id } });
    else if (i % 7 === 6) await admin.run(verb('voidPetition'), { input: { id, reason: '重复' } });
  }
  await register(await school.as('CLERK'), { title: '食堂 卫生 "问题"', parties: [] });
  return { town, admin, supervisor, someId };
}

/** A number in [0, 1) from a seed, so that a failing selection can be made again. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <T>(dice: Dice, choices: readonly T[]): T =>
  choices[Math.floor(dice() * choices.length)] as T;

/** Response keys below one object, each with the field it answers and what is asked below that. */
type Shape = Map<string, { field: string; below: { type: GraphQLObjectType; shape: Shape } | null }>;

const DEPTH = 5;

/** Writes random documents that are valid for the schema: aliases, fragments, directives, fields asked for twice. */
export class DocumentWriter {
  private fragments: string[] = [];

  /** @param leftOut fields never asked for, as `Type.field` */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    private readonly leftOut: ReadonlySet<string>,
  ) {}

  /** A query of these root fields, each under a key of its own: `petitions(first: 3)`. Variables: $yes and $no. */
  query(roots: readonly string[], extra = ''): string {
    this.fragments = [];
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const fields = roots.map((root, i) => {
      const type = this.objectBelow(query, root.split('(')[0] as string) as GraphQLObjectType;
      return `r${i}: ${root} @include(if: $yes) @skip(if: $no) ${this.set(type, this.shape(type, DEPTH))}`;
    });
    return `query ($yes: Boolean! = true, $no: Boolean! = false) { ${fields.join(' ')} ${extra} } ${this.fragments.join(' ')}`;
  }

  private shape(type: GraphQLObjectType, depth: number): Shape {
    const fields = Object.keys(type.getFields()).filter((name) => this.mayAsk(type, name, depth));
    const shape: Shape = new Map();
    const wanted = 1 + Math.floor(this.dice() * 6);
    for (let i = 0; i < wanted; i += 1) {
      const field = this.dice() < 0.1 ? '__typename' : oneOf(this.dice, fields);
      const key = this.dice() < 0.15 ? oneOf(this.dice, [...fields, 'x', 'toString']) : field;
      const object = this.objectBelow(type, field);
      const below = object && { type: object, shape: this.shape(object, depth - 1) };
      if (!shape.has(key)) shape.set(key, { field, below });
    }
    return shape;
  }

  private mayAsk(type: GraphQLObjectType, name: string, depth: number): boolean {
    return !this.leftOut.has(`${type.name}.${name}`) && (depth > 1 || this.objectBelow(type, name) === null);
  }

  private objectBelow(type: GraphQLObjectType, field: string): GraphQLObjectType | null {
    const named = field === '__typename' ? null : getNamedType(type.getFields()[field]?.type);
    return isObjectType(named) ? named : null;
  }

  private set(type: GraphQLObjectType, shape: Shape): string {
    const parts = [...shape].map(([key, { field, below }]) => {
      const directive = oneOf(this.dice, ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)']);
      const name = key === field ? field : `${key}: ${field}`;
      if (below === null) return `${name}${directive}`;
      const once = `${name}${directive} ${this.set(below.type, below.shape)}`;
      return this.dice() < 0.2 ? `${once} ${name} ${this.set(below.type, below.shape)}` : once;
    });
    const left = oneOf(this.dice, [
      '',
      '',
      ` gone: __typename @skip(if: $yes)`,
      ` gone: __typename @include(if: $no)`,
    ]);
    return `{ ${parts.map((part) => this.wrapped(type, part)).join(' ')}${left} }`;
  }

  private wrapped(type: GraphQLObjectType, part: string): string {
    const chance = this.dice();
    if (chance < 0.1) return `... on ${type.name} { ${part} }`;
    if (chance < 0.2) return `... @include(if: $yes) { ${part} }`;
    if (chance > 0.1 * 3) return part;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
    return `...${name}`;
  }
}
