/** How jest reads sources beside a server: what stands in that is taken from there, everything else goes to swc. */
import { readFileSync } from 'node:fs';
import swc from '@swc/jest';
import { contents } from './bundled-server.mjs';

let ours;
/** A module that hands on what the server has of this one, if anything. */
function fromServer(path) {
  // read late: it is written after jest has loaded this file
  ours ??= JSON.parse(readFileSync(contents, 'utf8')).ours;
  if (!ours[path]) return null;
  const [name, exported] = ours[path];
  const each = exported.map((one) =>
    one === 'default' ? 'export default from.default;' : `export const ${one} = from.${one};`,
  );
  return [`const from = globalThis.huiyin.${name};`, ...each, ''].join('\n');
}

export default {
  createTransformer(options) {
    const plain = swc.createTransformer(options);
    return {
      process: (source, path, how) => {
        const code = fromServer(path);
        return code ? { code } : plain.process(source, path, how);
      },
      getCacheKey: (source, path, how) => plain.getCacheKey(`${source}${fromServer(path) ?? ''}`, path, how),
    };
  },
};
