import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Writes the worker that opens the console without a network, with the files of these modules and all they load at once. */
export function offline(modules: readonly string[]): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const wanted = new Set<string>();
      const take = (name: string): void => {
        const file = bundle[name];
        if (!file || wanted.has(name)) return;
        wanted.add(name);
        if (file.type !== 'chunk') return;
        for (const other of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) take(other);
      };
      const missing = modules.filter((module) => {
        const chunks = Object.values(bundle).filter(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)),
        );
        for (const { fileName } of chunks) take(fileName);
        return chunks.length === 0;
      });
      if (missing.length > 0) throw new Error(`not built: ${missing.join(', ')}`);
      const files = [...wanted].map((name) => `/${name}`).sort();
      const digest = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const worker = readFileSync(new URL('worker.js', import.meta.url), 'utf8');
      const source = `const FILES = ${JSON.stringify([...files, digest])};\n${worker}`;
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  };
}
