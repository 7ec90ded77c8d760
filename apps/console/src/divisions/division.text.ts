import { textOf } from '../i18n/text';

export const useDivisionText = textOf({
  zh: {
    title: '区划',
    code: '统计用区划代码',
    name: '名称',
    level: '级别',
    parent: '上级',
    empty: '还没有区划',
    emptyHint: '由县管理员进入县信访局，导入全县的县、乡镇、村区划代码表，开通乡镇、录入村居时就能直接选用。',
    import: '导入区划',
    importIntro:
      '选择有“代码”和“名称”两列的表格；全国的表也可以，只取本县的。或者在下面每行写一条，代码在前、名称在后，用逗号或制表符分开。已有的代码按表更新名称，其他不变。',
    county: '本县区划代码（6 位）',
    countyHelp: '先填写，再选择表格',
    lines: '区划，每行一条',
    workbook: '选择 Excel 或 CSV 文件',
    imported: '已导入',
    skipped: (n: number) => `没有导入的 ${n} 条${n === 200 ? '（只列前 200 条）' : ''}：`,
    skippedRow: (row: number, what: string, why: string) => `第 ${row} 行 ${what}：${why}`,
    uploaded: (rows: number, added: number, renamed: number) =>
      `本县 ${rows} 条，新增 ${added} 条，更名 ${renamed} 条`,
  },
  en: {
    title: 'Divisions',
    code: 'Division code',
    name: 'Name',
    level: 'Level',
    parent: 'Above',
    empty: 'No divisions yet',
    emptyHint:
      'In the county’s office, the county administrator imports the official codes of county, townships and villages; they are then chosen when a tenant is opened or a village entered.',
    import: 'Import divisions',
    importIntro:
      'A sheet with a code and a name column; of a whole country’s only what is this county’s is taken. Or one division a line below, code first, parted by a comma or tab. Known codes take the new name.',
    county: 'Code of this county (6 digits)',
    countyHelp: 'Before you choose a sheet',
    lines: 'Divisions, one a line',
    workbook: 'Choose an Excel or CSV file',
    imported: 'Imported',
    skipped: (n: number) => `Not taken: ${n} rows${n === 200 ? ' (the first 200)' : ''}`,
    skippedRow: (row: number, what: string, why: string) => `Row ${row}, ${what}: ${why}`,
    uploaded: (rows: number, added: number, renamed: number) =>
      `${rows} rows of this county: ${added} added, ${renamed} renamed`,
  },
});
