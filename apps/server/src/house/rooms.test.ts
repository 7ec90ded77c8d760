import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, textOf } from './files';
import { BUILDINGS, FACES, FILE_NAMES, GROUND, KNOWS_ALL, MATERIAL, MISSING, type Building } from './house';

const buildings = Object.keys(BUILDINGS) as Building[];
const filesOf = (building: Building): string[] => filesBelow(BUILDINGS[building]);
const roomOf = (building: Building, file: string): string => {
  const [room = '', ...rest] = relative(BUILDINGS[building], file).split('/');
  return rest.length > 0 ? room : building === 'client' ? basename(file, '.graphql') : '';
};
const roomsOf = (building: Building): string[] =>
  [...new Set(filesOf(building).map((file) => roomOf(building, file)))].filter(
    (room) => room !== '' && !GROUND[building].includes(room),
  );
const isTest = (file: string): boolean => /\.(test|fixture)\.tsx?$/.test(file);

type Import = { from: string; to: string; typeOnly: boolean };

/** What a file imports: paths from the project's folder for our own files, names for packages. */
function importsOf(file: string): Import[] {
  const statements = textOf(file).matchAll(
    /^(?:import|export)(\s+type)?[^;']*?from '([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, named, called]) => {
    const to = named ?? called ?? '';
    return {
      from: file,
      to: to.startsWith('.') ? join(dirname(file), to) : to,
      typeOnly: type !== undefined,
    };
  });
}
const code = (building: Building): string[] => filesOf(building).filter((file) => /\.tsx?$/.test(file));

describe('rooms', () => {
  const all = [...new Set(buildings.flatMap(roomsOf))].sort();

  it.each(all)('%s goes by this name in every building', (room) => {
    const missing = buildings.filter((building) => !roomsOf(building).includes(room));
    expect(missing).toEqual(MISSING[room]?.in ?? []);
  });

  it('are excused only while they exist', () => {
    expect(Object.keys(MISSING).filter((room) => !all.includes(room))).toEqual([]);
  });

  it('stand on ground that exists', () => {
    for (const building of buildings) {
      const folders = new Set(filesOf(building).map((file) => roomOf(building, file)));
      expect(GROUND[building].filter((ground) => !folders.has(ground))).toEqual([]);
    }
  });

  it.each(['domain', 'server', 'console'] as const)(
    'of the %s are flat, and their files say what they are',
    (building) => {
      const rooms = roomsOf(building);
      const odd = filesOf(building)
        .filter((file) => rooms.includes(roomOf(building, file)))
        .map((file) => relative(join(BUILDINGS[building], roomOf(building, file)), file))
        .filter((file) => !FILE_NAMES[building].test(file));
      expect(odd).toEqual([]);
    },
  );
});

describe('files', () => {
  it('are short', () => {
    const long = ['apps', 'packages', 'tools']
      .flatMap(filesBelow)
      .filter(
        (file) =>
          /\.(tsx?|mjs|sql)$/.test(file) &&
          !/node_modules|\/dist\/|\/generated\.ts$|\/client\/src\/documents\//.test(file),
      )
      .map((file) => [file, textOf(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 400);
    expect(long).toEqual([]);
  });
});

describe('directions', () => {
  it('inside the server lead into another room by its faces alone', () => {
    const rooms = roomsOf('server');
    const intruders = code('server')
      .filter(
        (file) =>
          !isTest(file) && roomOf('server', file) !== '' && !KNOWS_ALL.includes(roomOf('server', file)),
      )
      .flatMap(importsOf)
      .filter(({ from, to }) => {
        const room = to.startsWith(BUILDINGS.server) ? roomOf('server', to) : '';
        return rooms.includes(room) && room !== roomOf('server', from) && !FACES.test(to);
      })
      .map(({ from, to }) => `${from} → ${to}`);
    expect(intruders).toEqual([]);
  });

  it.each(['domain', 'server', 'console'] as const)('inside the %s go round in no circle', (building) => {
    expect(circlesIn(code(building))).toEqual([]);
  });

  it.each(Object.entries(MATERIAL) as [keyof typeof MATERIAL, RegExp][])(
    'out of the %s lead nowhere else',
    (building, material) => {
      const folder = { ...BUILDINGS, client: 'packages/client/src', portal: 'apps/portal/src' }[building];
      const strays = filesBelow(folder)
        .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
        .flatMap(importsOf)
        .filter(({ to }) => !to.startsWith(folder) && (/^(apps|packages)\//.test(to) || !material.test(to)))
        .map(({ from, to }) => `${from} → ${to}`);
      expect(strays).toEqual([]);
    },
  );
});

/** Files that import each other in a circle; types alone do not count, since they are gone when the code runs. */
function circlesIn(files: readonly string[]): string[] {
  const known = new Set(files);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to, typeOnly } of importsOf(file)) {
      const target = [`${to}.ts`, `${to}.tsx`].find((name) => known.has(name));
      if (target && !typeOnly) visit(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
