import type { Visitor } from '../testing/visitor';
import { withId } from './matrix';
import { OPERATIONS } from './operations';
import type { FurnishedPlace } from './places';
import { documentOf, everything, idArguments, idsOnly, type RootField } from './root-fields';

export type Question = Readonly<{ name: string; document: string; variables: Record<string, unknown> }>;
/** What is kept from who asks, and words of it that a search may know. */
export type Matter = Readonly<{ title: string; content: string; words: string }>;

/** Every query as each of its ids can be given, whole and by its ids alone, and what searches for the very words. */
export function questionsOf(
  queries: readonly RootField[],
  place: FurnishedPlace,
  matter: Matter,
): Question[] {
  return [...queries.flatMap((field) => ofField(field, place)), ...searches(matter)];
}

function ofField(field: RootField, place: FurnishedPlace): Question[] {
  const operation = OPERATIONS[field.name] ?? {};
  const base = { ...(pages(field) ? { first: 50 } : {}), ...operation.args?.(place) };
  const ids = idArguments(field);
  const given = (paths: typeof ids) =>
    paths.reduce<Record<string, unknown>>((variables, { path }) => {
      const kind = operation.ids?.[path];
      return kind ? withId(variables, path, place.objects[kind]) : variables;
    }, base);
  const required = given(ids.filter((one) => one.required));
  const ask = (selection: string, variables: Record<string, unknown>): Question => ({
    name: field.name,
    document: documentOf('query', field, selection),
    variables,
  });
  return [
    ask(everything(field.type, 2), required),
    ask(idsOnly(field.type), required),
    ...ids
      .filter((one) => !one.required)
      .map((one) => ask(idsOnly(field.type), given([...ids.filter((other) => other.required), one]))),
  ];
}

function searches({ words, ...matter }: Matter): Question[] {
  const list =
    'query ($filter: PetitionFilter) { petitions(filter: $filter, first: 50) { totalCount nodes { id number } } }';
  const similar =
    'query ($title: String!, $content: String!) { similarPetitions(title: $title, content: $content) { id } }';
  const filters = [
    { search: words },
    // the beginning of a word, and of a number
    { search: words.slice(0, 2) },
    { number: '控' },
    { search: '违规 发包' },
    { confidential: true },
    { confidential: false },
  ];
  return [
    ...filters.map((filter) => ({ name: 'petitions', document: list, variables: { filter } })),
    { name: 'similarPetitions', document: similar, variables: matter },
  ];
}

const pages = ({ args }: RootField): boolean => args.some(({ name }) => name === 'first');

const FILES = [
  'attachments',
  'papers',
  'archive-volumes',
  'archive-items',
  'archive-lists',
  'destructions',
  'hand-offs',
];

/** What is heard of an id by many questions in one document, a batch of them, an upload, and every door that gives out files. */
export async function overTheWire({ url, credentials: cookie }: Visitor, id: string): Promise<string> {
  const post = (path: string, body: string, more: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { cookie, origin: url, ...more }, body });
  const json = { 'content-type': 'application/json' };
  const named = ['petition', 'transfer', 'review', 'petition', 'mediation'].map(
    (field, i) => `a${i}: ${field}(id: $id) { id }`,
  );
  const many = { query: `query ($id: ID!) { ${named.join(' ')} }`, variables: { id } };
  const answers = [
    await post('/graphql', JSON.stringify(many), json),
    await post('/graphql', JSON.stringify([many, many]), json),
    await post(`/attachments?petition=${id}&kind=MATERIAL`, '%PDF-1.4 1', {
      'x-file-name': 'a.pdf',
    }),
  ];
  for (const path of FILES) answers.push(await fetch(`${url}/${path}/${id}`, { headers: { cookie } }));
  const said = await Promise.all(answers.map(async (one) => `${one.status} ${await one.text()}`));
  return said.join('\n').replaceAll(id, 'ID');
}
