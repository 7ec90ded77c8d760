import { decodeEscapes } from './cell-escapes';
import { LONGEST_TEXT, StringTable } from './string-table';
import { unreadable } from './unreadable';
import { parseXml } from './xml-events';
import type { ZipPackage } from './zip-package';

/** Reads the strings that cells share: the runs of rich text joined, phonetic guides (`rPh`) left out. */
export async function readSharedStrings(zip: ZipPackage, part: string | null): Promise<StringTable> {
  const table = new StringTable();
  if (part === null || !zip.has(part)) return table;
  let text = '';
  let inText = false;
  let inGuide = false;
  try {
    await parseXml(zip.read(part), {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') inGuide = true;
        else if (name === 't') inText = !inGuide;
      },
      text(piece) {
        if (inText) text += piece;
        if (text.length > LONGEST_TEXT) throw unreadable('BOMB');
      },
      close(name) {
        if (name === 'si') table.add(decodeEscapes(text));
        else if (name === 'rPh') inGuide = false;
        else if (name === 't') inText = false;
      },
    });
    return table;
  } catch (error) {
    table.close();
    throw error;
  }
}
