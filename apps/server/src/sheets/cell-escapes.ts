/**
 * Workbooks write characters that XML cannot carry as `_xHHHH_` (ECMA-376, 22.9.2.19), and a literal text of that
 * shape with its underscore escaped.
 */
const escaped = /_x([0-9a-f]{4})_/gi;
const literal = /_(?=x[0-9a-f]{4}_)/gi;
/** Carriage returns are XML, but every parser turns them into line feeds. */
const unwritable = /(?![\t\n])[\p{Cc}\ufffe\uffff]|\p{Cs}/gu;

export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function encodeEscapes(text: string): string {
  return text.replace(literal, '_x005F_').replace(unwritable, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
