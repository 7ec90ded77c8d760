import type { Outcome, Result } from './contest';
import type { Measured } from './load';

export type Line = Outcome & Readonly<{ name: string; title: string; target: number }>;
export type SearchLine = Readonly<{ title: string; alone: Measured; loaded: Measured }>;

const HEAD = ['', 'a second', 'p50', 'p99', 'CPU: node', 'database', 'ratio', 'target'];

/** The table of the workloads; nothing is judged but by who reads it. */
export function workloadTable(lines: readonly Line[]): string {
  return table(
    HEAD,
    lines.flatMap(({ name, title, target, huiyin, baseline, ratio }) => [
      [`${name} ${title}`, ...needed(huiyin), ratio.toFixed(2), `≥ ${target}`],
      ['   baseline', ...needed(baseline)],
    ]),
  );
}

export function searchTable(lines: readonly SearchLine[]): string {
  return table(
    ['', 'alone p50', 'p99', 'many: a second', 'p50', 'p99'],
    lines.map(({ title, alone, loaded }) => [title, ...measured(alone).slice(1), ...measured(loaded)]),
  );
}

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const measured = ({ perSecond, p50, p99 }: Measured): string[] => [
  Math.round(perSecond).toString(),
  milliseconds(p50),
  milliseconds(p99),
];

const needed = (result: Result): string[] => [
  ...measured(result),
  milliseconds(result.nodeCpu),
  milliseconds(result.databaseCpu),
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
