import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { requireWorkplace } from '@huiyin/domain';
import { requireId } from '../attachments/attachment.service';
import type { Context, SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { savedAs } from '../http/download';
import { refused } from '../http/refused';
import { sendWorkbook } from '../http/workbook';
import { volumePackage } from './archive-package.service';
import { LIST_COLUMNS, listRows } from './archive-list.service';

/** `GET /archive-volumes/<id>?purpose=…`: the whole volume as a BagIt package. */
export async function downloadVolume(
  id: string,
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadArchiveVolume', 'archive.bind');
    const { name, content } = await volumePackage(context, id, query.get('purpose'));
    response.writeHead(200, {
      'content-type': 'application/zip',
      'content-disposition': savedAs(name),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    await pipeline(content, response);
  } catch (error) {
    await refused(context, response, 'downloadArchiveVolume', error);
  }
}

/** `GET /archive-lists/<id>`: the list that volumes were handed over by, as a workbook to be signed. */
export async function downloadArchiveList(
  id: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadArchiveList', 'archive.read');
    const rows = await listRows(context.db, requireWorkplace(context.actor as SignedIn), requireId(id));
    await sendWorkbook(response, '档案移交清册.xlsx', {
      sheetName: '档案移交清册',
      columns: LIST_COLUMNS,
      rows,
    });
  } catch (error) {
    await refused(context, response, 'downloadArchiveList', error);
  }
}
