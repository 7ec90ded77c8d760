import type { ServerResponse } from 'node:http';
import type { Context } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { sendDocument } from '../http/download';
import { refused } from '../http/refused';
import { handOutPaper } from './paper.service';

/** `GET /papers/<id>`: the document as it was issued, to be saved. */
export async function downloadPaper(id: string, response: ServerResponse, context: Context): Promise<void> {
  try {
    requireEntry(context, 'downloadPaper', 'paper.read');
    sendDocument(response, await handOutPaper(context, id));
  } catch (error) {
    await refused(context, response, 'downloadPaper', error);
  }
}
