import { textOf } from '../i18n/text';

export const useLedgerText = textOf({
  zh: {
    export: '导出台账',
    hint: '按当前的搜索、状态、渠道导出 Excel 台账；姓名等只显示部分，导出会留下记录。',
    wider: '台账只按搜索、状态、渠道导出；列表上的其他筛选条件不起作用，导出的可能比列表多。',
  },
  en: {
    export: 'Export ledger',
    hint: 'The ledger as a spreadsheet, by the current search, state and channel; names are masked, and the export is logged.',
    wider:
      'The ledger follows search, state and channel only: the list’s other filters do not apply, so it may hold more than the list.',
  },
});
