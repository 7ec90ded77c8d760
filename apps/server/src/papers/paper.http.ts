import type { ServerResponse } from 'node:http';
import { FORMATS } from '@huiyin/domain';
import type { Context } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { savedAs } from '../http/download';
import { refused } from '../http/refused';
import { handOutPaper } from './paper.service';

/** `GET /papers/<id>`: the document as it was issued, to be saved. */
export async function downloadPaper(id: string, response: ServerResponse, context: Context): Promise<void> {
  try {
    requireEntry(context, 'downloadPaper', 'paper.read');
    sendPaper(response, await handOutPaper(context, id));
  } catch (error) {
    await refused(context, response, 'downloadPaper', error);
  }
}

/** The document, to be saved and kept by nobody on its way. */
export function sendPaper(
  response: ServerResponse,
  { name, file }: Readonly<{ name: string; file: Buffer }>,
): void {
  response
    .writeHead(200, {
      'content-type': FORMATS.DOCX.type,
      'content-length': file.length,
      'content-disposition': savedAs(name),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .end(file);
}
