import { textOf } from '../i18n/text';

export const useTopicText = textOf({
  zh: {
    title: '内容分类',
    path: '分类',
    level: '级',
    levels: ['一级', '二级', '三级'],
    includeRetired: '包括已停用',
    retired: '已停用',
    retire: '停用',
    retireIntro: '停用后登记时不再提供，它下面的分类一并停用；以前的记录不变。',
    empty: '还没有内容分类',
    emptyHint: '由县管理员进入县信访局，导入全县统一的三级分类，或者先采用默认分类，登记时就能按分类归口。',
    defaults: '采用默认分类',
    defaultsIntro: (n: number) => `添加两级共 ${n} 条常用分类，之后可以增补、停用。`,
    import: '导入分类',
    importIntro:
      '选择一级、二级、三级各占一列的工作簿；或在下面每行写一条，各级之间用“/”或制表符分开，例如“民生保障/社会保险/养老金发放”，也可以从 Excel 直接复制粘贴。已有的不变，只添加新的。',
    lines: '分类，每行一条',
    workbook: '选择 Excel 或 CSV 文件',
    uploaded: (rows: number, added: number) => `读取 ${rows} 行，新增 ${added} 条分类`,
  },
  en: {
    title: 'Topics',
    path: 'Topic',
    level: 'Level',
    levels: ['1', '2', '3'],
    includeRetired: 'Include retired',
    retired: 'Retired',
    retire: 'Retire',
    retireIntro: 'No longer offered, nor anything below it; what was recorded stays.',
    empty: 'No topics yet',
    emptyHint:
      'In the county’s office, the county administrator imports the three-level taxonomy, or begins with default topics.',
    defaults: 'Begin with default topics',
    defaultsIntro: (n: number) => `Adds ${n} common topics of two levels; add to them and retire them later.`,
    import: 'Import topics',
    importIntro:
      'A workbook with the levels in three columns; or one topic a line below, its levels parted by “/” or tabs, as cells copied from a spreadsheet are. Known ones stay.',
    lines: 'Topics, one a line',
    workbook: 'Choose an Excel or CSV file',
    uploaded: (rows: number, added: number) => `${rows} rows read, ${added} topics added`,
  },
});
