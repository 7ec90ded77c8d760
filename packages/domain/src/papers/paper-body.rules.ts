import type { PaperParagraph } from './paper';
import { placeholdersIn } from './paper-placeholders';

/** Headings as official documents number them: 一、 then （一）. */
const styleOf = (line: string): PaperParagraph['style'] =>
  /^[一二三四五六七八九十]+、/u.test(line)
    ? 'HEADING'
    : /^（[一二三四五六七八九十]+）/u.test(line)
      ? 'SUBHEADING'
      : 'BODY';

/**
 * A template's lines with what the petition holds. A line that asks for something the petition does not hold is left out,
 * as is a heading that nothing is left under. What people wrote keeps its own lines, and never becomes a heading.
 */
export function paperBody(template: string, filled: (name: string) => string | null): PaperParagraph[] {
  const paragraphs = template.split('\n').flatMap((raw): Line[] => {
    const line = raw.trim();
    const values = new Map(placeholdersIn(line).map((name) => [name, filled(name)?.trim()]));
    if (line === '' || [...values.values()].some((value) => !value)) return [];
    const style = styleOf(line);
    const text = line.replace(/\{([^{}]*)\}/g, (whole, name: string) => values.get(name) ?? whole);
    // what people write often ends its sentence itself
    return text
      .replace(/([。；！？])。/gu, '$1')
      .split(/\r?\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ style, text: part, says: values.size > 0 }));
  });
  return paragraphs
    .filter(({ style, says }, i) => style === 'BODY' || says || !isBare(paragraphs, i))
    .map(({ style, text }) => ({ style, text }));
}

/** A paragraph, and whether it says something of the petition itself: such a heading needs nothing under it. */
type Line = PaperParagraph & Readonly<{ says: boolean }>;

/** Whether nothing stands between a heading and the next one of its rank. */
function isBare(paragraphs: readonly PaperParagraph[], at: number): boolean {
  const next = paragraphs[at + 1];
  if (next === undefined || next.style === 'HEADING') return true;
  return paragraphs[at]?.style === 'SUBHEADING' && next.style === 'SUBHEADING';
}
