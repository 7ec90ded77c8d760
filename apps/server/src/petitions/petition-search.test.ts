import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { letters, openImportWorld, HEADERS, takeIn, workbook } from '../imports/import.fixture';
import type { TestPerson, World } from '../testing/world';
import { register } from './petition.fixture';

/** More than are joined by their ids. */
const MANY = 2_100;

let world: World;
let close: () => Promise<void>;
let clerk: TestPerson;
let supervisor: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openImportWorld());
  const county = await world.county();
  clerk = await (await county.tenant()).as('CLERK');
  supervisor = await county.office.as('COUNTY_SUPERVISOR');
  await takeIn(clerk, await workbook(HEADERS, ...letters(MANY)));
  await register(clerk, { title: '桥头村道路塌陷', content: '道路塌陷，请修复。' });
  await register(await (await county.tenant('SCHOOL')).as('CLERK'), { title: '校门口路灯不亮' });
});
afterAll(() => close());

const LIST = `query ($filter: PetitionFilter, $sort: PetitionSort) {
  petitions(first: 100, filter: $filter, sort: $sort) { totalCount nodes { number title } } }`;
const list = async (person: TestPerson, filter: object, sort = 'RECEIVED_AT_DESC') =>
  (await person.run(LIST, { filter, sort })).petitions;

it('shows the newest of a word that most petitions hold, and counts all of them', async () => {
  const { totalCount, nodes } = await list(clerk, { search: '路灯' });
  expect(totalCount).toBe(MANY);
  const newest = (await list(clerk, { origin: 'IMPORT' })).nodes;
  expect(nodes).toEqual(newest);
});

it.each(['NUMBER_ASC', 'NUMBER_DESC', 'DUE_ON_ASC'])('keeps the order %s', async (sort) => {
  const { nodes } = await list(clerk, { search: '路灯' }, sort);
  expect(nodes).toEqual((await list(clerk, { origin: 'IMPORT' }, sort)).nodes);
});

it('narrows many by another condition, in the rows and in the count', async () => {
  const narrowed = await list(clerk, { search: '路灯', status: ['ACCEPTED'] });
  expect(narrowed).toEqual({ totalCount: 0, nodes: [] });
  const both = await list(clerk, { search: '路灯', receivedTo: '2024-03-01' });
  expect(both.totalCount).toBe(75);
});

it('looks among many for a text as it stands', async () => {
  expect((await list(clerk, { search: '路灯坏了' })).totalCount).toBe(MANY);
  // each of its pairs stands in every text
  expect(await list(clerk, { search: '灯不便' })).toEqual({ totalCount: 0, nodes: [] });
});

it('finds few by their ids', async () => {
  expect(await list(clerk, { search: '塌陷' })).toMatchObject({
    totalCount: 1,
    nodes: [{ title: '桥头村道路塌陷' }],
  });
});

it('stays in the tenant, and spans it in the county', async () => {
  expect((await list(supervisor, { search: '路灯' })).totalCount).toBe(MANY + 1);
  expect((await list(supervisor, { search: '路灯' })).nodes[0]).toMatchObject({ title: '校门口路灯不亮' });
  expect((await list(clerk, { search: '校门' })).totalCount).toBe(0);
});
