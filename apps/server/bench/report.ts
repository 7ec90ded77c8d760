import type { Measured } from './load';

export type Line = Readonly<{
  name: string;
  title: string;
  target: number;
  huiyin: Measured;
  baseline: Measured;
}>;
export type SearchLine = Readonly<{ title: string; alone: Measured; loaded: Measured }>;

const HEAD = ['', 'Huiyin/s', 'p50', 'p99', 'baseline/s', 'p50', 'p99', 'ratio', 'target'];

/** The table of the workloads; nothing is judged but by who reads it. */
export function workloadTable(lines: readonly Line[]): string {
  return table(
    HEAD,
    lines.map(({ name, title, target, huiyin, baseline }) => [
      `${name} ${title}`,
      ...measured(huiyin),
      ...measured(baseline),
      (huiyin.perSecond / baseline.perSecond).toFixed(2),
      `≥ ${target}`,
    ]),
  );
}

export function searchTable(lines: readonly SearchLine[]): string {
  return table(
    ['', 'alone p50', 'p99', '32 at once/s', 'p50', 'p99'],
    lines.map(({ title, alone, loaded }) => [title, ...measured(alone).slice(1), ...measured(loaded)]),
  );
}

const measured = ({ perSecond, p50, p99 }: Measured): string[] => [
  Math.round(perSecond).toString(),
  `${p50.toFixed(1)} ms`,
  `${p99.toFixed(1)} ms`,
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
