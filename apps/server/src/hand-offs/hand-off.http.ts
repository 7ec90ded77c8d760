import type { ServerResponse } from 'node:http';
import type { Context } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { sendZip } from '../http/download';
import { refused } from '../http/refused';
import { handOffPackage } from './hand-off-package.service';

/** `GET /hand-offs/<id>`: the packet as a BagIt package. */
export async function downloadHandOff(id: string, response: ServerResponse, context: Context): Promise<void> {
  try {
    requireEntry(context, 'downloadHandOff', 'petition.dispose');
    await sendZip(response, await handOffPackage(context, id));
  } catch (error) {
    await refused(context, response, 'downloadHandOff', error);
  }
}
