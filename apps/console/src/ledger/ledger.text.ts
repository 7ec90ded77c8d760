import { textOf } from '../i18n/text';

export const useLedgerText = textOf({
  zh: {
    export: '导出台账',
    hint: '按列表当前的筛选导出 Excel 台账；姓名等只显示部分，导出会留下记录。',
  },
  en: {
    export: 'Export ledger',
    hint: 'What the list shows as a spreadsheet; names are masked, and the export is logged.',
  },
});
