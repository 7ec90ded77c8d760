import type { ServerResponse } from 'node:http';
import { requireWorkplace } from '@huiyin/domain';
import { requireId } from '../attachments/attachment.service';
import type { Context, SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { sendDocument, sendZip } from '../http/download';
import { refused } from '../http/refused';
import { sendWorkbook } from '../http/workbook';
import { volumePackage } from './archive-package.service';
import { ITEM_COLUMNS, itemRows } from './archive-contents.service';
import { LIST_COLUMNS, listRows } from './archive-list.service';
import { certificateFile } from './destruction-certificate.service';

/** `GET /archive-volumes/<id>?purpose=…&purposeKind=…`: the whole volume as a BagIt package. */
export async function downloadVolume(
  id: string,
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadArchiveVolume', 'archive.bind');
    const said = { purpose: query.get('purpose'), purposeKind: query.get('purposeKind') };
    await sendZip(response, await volumePackage(context, id, said));
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

/** `GET /archive-items/<volume>`: 卷内文件目录 with its pages, as a workbook to be printed. */
export async function downloadArchiveItems(
  id: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadArchiveItems', 'archive.read');
    const place = requireWorkplace(context.actor as SignedIn);
    const { number, rows } = await context.db.inside(place, (tx) => itemRows(tx, requireId(id)));
    await sendWorkbook(response, `卷内文件目录 ${number}.xlsx`, {
      sheetName: '卷内文件目录',
      columns: ITEM_COLUMNS,
      rows,
    });
  } catch (error) {
    await refused(context, response, 'downloadArchiveItems', error);
  }
}

/** `GET /destructions/<id>`: 销毁证明, once all is gone. */
export async function downloadCertificate(
  id: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadCertificate', 'archive.read');
    const place = requireWorkplace(context.actor as SignedIn);
    sendDocument(response, await context.db.inside(place, (tx) => certificateFile(tx, requireId(id))));
  } catch (error) {
    await refused(context, response, 'downloadCertificate', error);
  }
}
