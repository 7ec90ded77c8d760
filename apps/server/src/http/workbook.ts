import type { ServerResponse } from 'node:http';
import { writeWorkbook, type Table } from '../sheets/write-workbook';
import { savedAs } from './download';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers with a workbook that is written while its rows arrive. */
export async function sendWorkbook(response: ServerResponse, fileName: string, table: Table): Promise<void> {
  response.writeHead(200, {
    'content-type': XLSX,
    'content-disposition': savedAs(fileName),
  });
  await writeWorkbook(response, table);
}
