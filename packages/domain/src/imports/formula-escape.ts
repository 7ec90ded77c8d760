/**
 * A spreadsheet that meets a text with one of these beginnings in a CSV file may run it as a formula; East Asian
 * editions convert the full-width forms too.
 */
const looksLikeFormula = /^'*[=+\-@\t\r＝＋－＠]/;
const isEscaped = /^'+[=+\-@\t\r＝＋－＠]/;

/** Puts a visible apostrophe before a text that could be run as a formula; {@link unescapeFormula} is its inverse. */
export function escapeFormula(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** Removes the one apostrophe that {@link escapeFormula} put there. */
export function unescapeFormula(text: string): string {
  return isEscaped.test(text) ? text.slice(1) : text;
}
