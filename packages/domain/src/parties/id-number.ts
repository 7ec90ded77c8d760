import { isDate } from '../calendar/dates';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const BORN = /^\d{6}(\d{4})(\d\d)(\d\d).*$/;

/** One spelling for each document number: half width, without blanks, in capitals. */
export function normaliseDocument(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/**
 * Whether a normalised document number is written like a resident's number (公民身份号码, GB 11643-1999: 18 places) but
 * cannot be one, because its date of birth or its check character is wrong. Other documents are never odd.
 */
export function isOddIdNumber(document: string): boolean {
  if (!/^\d{17}[\dX]$/.test(document)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(document[i]), 0);
  return CHECK_CHARACTERS[sum % 11] !== document[17] || !isDate(document.replace(BORN, '$1-$2-$3'));
}
