import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from '../graphql/schema';
import { World } from '../testing/world';
import { isolationMatrix, type Findings } from './matrix';
import { OPERATIONS } from './operations';
import { furnishedPlaces } from './places';
import { idArguments, rootFields } from './root-fields';
import { Witness } from './witness';

const schema = buildSchema();

describe('the matrix', () => {
  it('has a row for each operation, and none for others', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(
      rootFields(schema)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(rootFields(schema).map((field) => [field.name, field] as const))(
    'knows what each id of %s names',
    (name, field) => {
      expect(Object.keys(OPERATIONS[name]?.ids ?? {}).sort()).toEqual(
        idArguments(field)
          .map(({ path }) => path)
          .sort(),
      );
    },
  );
});

describe('between places', () => {
  let world: World;
  let witness: Witness;
  let findings: Findings;

  beforeAll(async () => {
    world = await World.open();
    const places = await furnishedPlaces(world);
    witness = await Witness.of(world.ownerUrl);
    findings = await isolationMatrix({ world, places, witness, schema });
  }, 600_000);
  afterAll(async () => {
    await witness?.close();
    await world?.close();
  });

  it('everybody can do at home what is theirs to do, and is refused the rest for the right reason', () => {
    expect(findings.control).toEqual([]);
  });

  it('what lives elsewhere answers like what does not exist', () => {
    expect(findings.told).toEqual([]);
  });

  it('no word of another place is heard', () => {
    expect(findings.leaked).toEqual([]);
    expect(findings.sent).toBeGreaterThan(1_000);
  });

  it('no row of another place is changed', () => {
    expect(findings.changed).toEqual([]);
  });
});
