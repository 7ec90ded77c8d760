/** +86 and a 0 before a mobile number are ways of dialling, not part of it. */
const MOBILE = /^(?:(?:\+|00)?86)?0?(1[3-9]\d{9})$/;
/** Area codes have three digits (010, 02x) or four; behind +86 the 0 may be missing. */
const LANDLINE = /^(?:(?:\+|00)860?|0)(?:(10|2\d)(\d{8})|([3-9]\d{2})(\d{7,8}))$/;
const LOCAL = /^[2-9]\d{6,7}$/;
const SERVICE = /^(?:[48]00\d{7}|1\d{2,4}|9\d{4,5})$/;
const FOREIGN = /^(?:\+|00)(?!86)([1-9]\d{6,14})$/;
const EXTENDED = /^(.+?)(?:(?:转|轉|分机|ext|x|#):?|(?<=\d{7})-)(\d{1,6})$/i;

/**
 * One spelling for each telephone number, so that equal numbers are equal texts: `13800005678`, `0594-2345678`,
 * `0594-2345678转801` (extension), `2345678`, `12345`, `+85291234567`. What is no number, or several, stays as it is, but
 * in half width and without blanks.
 */
export function normalisePhone(text: string): string {
  const plain = unadorned(text);
  return parse(plain) ?? plain;
}

/** Whether a text has the shape of one telephone number. */
export function isPhone(text: string): boolean {
  return parse(unadorned(text)) !== null;
}

function unadorned(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()[\].·]/g, '')
    .replace(/\p{Dash}/gu, '-');
}

function parse(plain: string): string | null {
  const whole = normaliseNumber(plain);
  const [, before = '', extension] = EXTENDED.exec(plain) ?? [];
  const number = normaliseNumber(before);
  if (extension === undefined || number === null) return whole;
  // A dash may also stand inside a number (4001234-567): only what is complete without its tail surely has one.
  const isComplete = number.length > 8;
  return isComplete || whole === null ? `${number}转${extension}` : whole;
}

function normaliseNumber(dashed: string): string | null {
  const digits = dashed.replaceAll('-', '');
  const mobile = MOBILE.exec(digits)?.[1];
  if (mobile !== undefined) return mobile;
  const [, shortArea, eight, longArea, rest] = LANDLINE.exec(digits) ?? [];
  if (shortArea !== undefined || longArea !== undefined) return `0${shortArea ?? longArea}-${eight ?? rest}`;
  const foreign = FOREIGN.exec(digits)?.[1];
  if (foreign !== undefined) return `+${foreign}`;
  return LOCAL.test(digits) || SERVICE.test(digits) ? digits : null;
}
