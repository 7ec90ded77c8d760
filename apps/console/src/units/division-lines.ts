/** The header of a CSV and those of its lines that hold a code with the prefix: a whole country's file is too much to send. */
export function linesWithPrefix(csv: string, prefix: string): string {
  if (prefix === '') return csv;
  const [header = '', ...lines] = csv.split(/\r?\n/);
  return [header, ...lines.filter((line) => line.includes(prefix))].join('\n');
}
