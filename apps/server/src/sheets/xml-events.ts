import { SaxesParser } from 'saxes';
import { unreadable } from './unreadable';

/** Names come without their namespace prefix, since producers choose prefixes freely (`x:row`). */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No honest part nests deeper or writes a longer text (a cell holds 32,767 characters). */
const DEEPEST = 64;
const LONGEST_STRETCH = 4 * 2 ** 20;

/**
 * Parses XML in chunks and yields after each, so that the caller can hand on what it collected before more is read.
 * DOCTYPE is refused, and with it every entity but the five of XML.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let sinceEvent = 0;
  parser.on('doctype', () => {
    throw unreadable('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > DEEPEST) throw unreadable('DAMAGED');
    handlers.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  if (handlers.text) {
    const text = handlers.text.bind(handlers);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk);
    sinceEvent += chunk.length;
    if (sinceEvent > LONGEST_STRETCH) throw unreadable('BOMB');
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder?.decode() ?? '').close();
  yield;
}

/** Parses a part to its end. */
export async function parseXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const events = xmlEvents(bytes, handlers);
  while (!(await events.next()).done);
}

/** The value of an attribute whatever its prefix: `r:id`, `rel:id`; never one without prefix. */
export function prefixed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoderFor(start: Buffer): TextDecoder {
  const utf16 = start[0] === 0xff ? 'utf-16le' : start[0] === 0xfe ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
}
