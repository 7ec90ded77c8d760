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
    const { name, file } = await handOutPaper(context, id);
    response
      .writeHead(200, {
        'content-type': FORMATS.DOCX.type,
        'content-length': file.length,
        'content-disposition': savedAs(name),
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      .end(file);
  } catch (error) {
    await refused(context, response, 'downloadPaper', error);
  }
}
