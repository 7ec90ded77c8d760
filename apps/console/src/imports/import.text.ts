import { textOf } from '../i18n/text';

export const useImportText = textOf({
  zh: {
    title: '台账导入',
    start: '导入台账',
    empty: '还没有导入过台账',
    emptyHint:
      '以前用 Excel 登记的台账可以整份导入：点“导入台账”，选择文件，按提示核对各列。检查通过之前不会登记任何事项。',
    refused: '现在不能导入',
    file: '文件',
    status: '进度',
    rows: '行数',
    by: '上传人',
    at: '上传时间',
    count: (rows: number) => `${rows} 行`,
    imported: (rows: number) => `${rows} 件`,
    interrupted: '已中断',
    steps: ['选择文件', '核对各列', '检查', '导入'],

    drop: '把台账文件拖到这里，或者',
    choose: '选择文件',
    dropHint: '可以是 .xlsx、.csv、.json，最大 64 MB。老式的 .xls 请先用 Excel 或 WPS 另存为 .xlsx。',
    dropNext: '上传后先核对各列，检查通过、您点“导入”之后才登记。',
    uploading: '正在上传',
    uploaded: '已传完，正在打开文件',
    stayHere: '传完之前请不要关闭此页。',
    stop: '取消上传',

    reading: '正在读取文件',
    readRows: (rows: number) => `已读取 ${rows} 行`,
    checking: '正在逐行检查',
    checkedRows: (rows: number) => `已检查 ${rows} 行`,
    committing: '正在导入',
    committedRows: (rows: number, total: number) => `已写入 ${rows} 件，共 ${total} 件`,
    canLeave: '可以离开此页，工作会继续；稍后从“台账导入”回到这里。',
    wholeOrNothing: '全部写完才一起生效，期间窗口可以照常登记。',
    reconnecting: '连不上服务器，正在重新连接。已上传的内容不会丢失。',

    readingStalled: '读取中断了（可能是服务器重启）。没有导入任何内容，请重新上传这份文件。',
    checkingStalled: '检查中断了（可能是服务器重启）。没有导入任何内容，请再检查一次。',
    committingStalled: '导入中断了（可能是服务器重启）。没有导入任何内容，请再导入一次。',
    failed: '这份文件没有读成，没有导入任何内容。',
    discarded: '已放弃，暂存的内容已删除，没有导入任何事项。',
    lastError: '上一步没有完成',
    anotherFile: '选择另一个文件',
    again: '重新上传',
    gone: '没有找到这次导入',
    goneHint: '可能已换了单位，请从列表中打开。',
    list: '全部导入记录',

    done: (rows: number) => `已导入 ${rows} 件`,
    doneAnswered: (rows: number) => `其中 ${rows} 件带有答复，已按“已答复”登记，结果记为“未记录”。`,
    doneLeftOut: (rows: number) => `${rows} 行重复的没有导入。`,
    seePetitions: '查看导入的事项',
    another: '再导入一份',

    discard: '放弃',
    discardIntro: '暂存的内容会被删除，没有登记的事项不会登记。以后可以重新上传。',
    discardWhileAtWork: '正在处理，完成后才能放弃',
    discardStalledReading: '读取中断的不能放弃；重新上传即可，这一份不会导入',
  },
  en: {
    title: 'Imports',
    start: 'Import a ledger',
    empty: 'No ledger imported yet',
    emptyHint:
      'A ledger kept in a spreadsheet comes in as a whole: press Import, choose the file, confirm its columns. Nothing is registered before the check is passed.',
    refused: 'Importing is not possible now',
    file: 'File',
    status: 'Progress',
    rows: 'Rows',
    by: 'Uploaded by',
    at: 'Uploaded',
    count: (rows: number) => `${rows} rows`,
    imported: (rows: number) => `${rows} petitions`,
    interrupted: 'interrupted',
    steps: ['File', 'Columns', 'Check', 'Import'],

    drop: 'Drop the ledger here, or',
    choose: 'Choose a file',
    dropHint: '.xlsx, .csv or .json, up to 64 MB. Save an old .xls as .xlsx first.',
    dropNext:
      'Next you confirm its columns. Nothing is registered until the check is passed and you press Import.',
    uploading: 'Uploading',
    uploaded: 'Sent; the file is being opened',
    stayHere: 'Keep this page open until it is sent.',
    stop: 'Cancel the upload',

    reading: 'Reading the file',
    readRows: (rows: number) => `${rows} rows read`,
    checking: 'Checking row by row',
    checkedRows: (rows: number) => `${rows} rows checked`,
    committing: 'Importing',
    committedRows: (rows: number, total: number) => `${rows} of ${total} written`,
    canLeave: 'You may leave this page: the work goes on, and Imports leads back here.',
    wholeOrNothing: 'All of it takes effect at once at the end; the counter can go on registering.',
    reconnecting: 'The server cannot be reached; trying again. What was uploaded is kept.',

    readingStalled:
      'Reading was interrupted (perhaps the server restarted). Nothing was imported: upload the file again.',
    checkingStalled:
      'The check was interrupted (perhaps the server restarted). Nothing was imported: check again.',
    committingStalled:
      'The import was interrupted (perhaps the server restarted). Nothing was imported: import again.',
    failed: 'This file could not be read; nothing was imported.',
    discarded: 'Put aside: what was staged is deleted, nothing was imported.',
    lastError: 'The last step was not completed',
    anotherFile: 'Choose another file',
    again: 'Upload again',
    gone: 'This import was not found',
    goneHint: 'It may belong to another tenant; open it from the list.',
    list: 'All imports',

    done: (rows: number) => `${rows} imported`,
    doneAnswered: (rows: number) =>
      `${rows} of them carry an answer and stand as answered, their outcome not recorded.`,
    doneLeftOut: (rows: number) => `${rows} repeated rows were left out.`,
    seePetitions: 'See the imported petitions',
    another: 'Import another',

    discard: 'Put aside',
    discardIntro:
      'What is staged will be deleted; nothing of it is registered. The file can be uploaded again.',
    discardWhileAtWork: 'It is being worked on; it can be put aside afterwards',
    discardStalledReading:
      'An interrupted reading cannot be put aside; just upload again, this one will not be imported',
  },
});
