import { textOf } from '../i18n/text';

export const useLegalOverlayText = textOf({
  zh: {
    title: '本县期限规定',
    intro:
      '县里可以把办理期限定得比国家规定的短，不能更长。起草的一版先试算，看未办结事项的期限会怎样变，再施行；施行以后，在单位资料里选用它的单位从施行日期起收到的事项按它计算，已经登记的一律不动。',
    empty: '还没有本县期限规定',
    emptyHint: '现在全县按国家和各单位选用的省级条例计算。要定得更短的，点“起草期限规定”。',
    law: '规定',
    edition: '版',
    editionOf: (code: string, edition: number) => `${code} 第 ${edition} 版`,
    inForceFrom: '施行日期',
    state: '状态',
    draft: '草稿',
    enforced: '已施行',
    writtenBy: '起草人',
    write: '起草期限规定',
    writeAgain: '另写一版',
    writeIntro:
      '写成数据：代号（同一代号的下一版接着编号）、名称、施行日期（收到日期从这一天起的事项）、适用区划、是否核实、各项期限。可以改的是期限的长度（length）、单位（unit：DAY 日、WORKDAY 工作日）、末日顺延（roll）、延长（extension）和条款（articles）。保存后是草稿，不影响任何事项。',
    body: '内容（JSON）',
    save: '保存为草稿',
    fine: '没有发现问题，可以保存。',
    enforce: '施行',
    enforceOf: (name: string) => `施行${name}`,
    enforceIntro: (day: string) =>
      `施行后不能再改；${day} 起收到的事项，在选用它的单位按它计算，已经登记的事项期限不动。请先试算。`,
    already: '已经施行。',
    simulate: '试算',
    simulateOf: (name: string) => `试算：${name}`,
    simulateIntro: (office: string | null) =>
      `把${office ?? '全县'}未办结的事项按这一版重新推算一遍，列出期限会变的；只是试算，什么都不会改。检举控告类事项不在其中。${office ? '要试算全县，请先离开所进入的单位。' : ''}`,
    progress: (done: number, open: number) => `已试算 ${done} 件，共 ${open} 件`,
    result: (moved: number, open: number) =>
      moved === 0
        ? `未办结的 ${open} 件事项，期限都不会变。`
        : `未办结的 ${open} 件事项，有 ${moved} 件的期限会变。`,
    shown: (shown: number) => `下面列出前 ${shown} 件。`,
    number: '编号',
    tenant: '单位',
    term: '期限',
    dates: '现在 → 按这一版',
    why: '推算',
    nothing: '无',
    close: '关闭',
    again: '重试',
  },
  en: {
    title: 'County terms',
    intro:
      'A county may set terms shorter than the nation’s, never longer. Try an edition out on the open matters before it is put in force. From its day on it binds what is received by the offices that follow it (see their details); what is registered already never moves.',
    empty: 'The county has no terms of its own',
    emptyHint:
      'Terms follow the nation and the province’s regulation each office follows. To set shorter ones, write an edition.',
    law: 'Rule',
    edition: 'Edition',
    editionOf: (code: string, edition: number) => `${code}, edition ${edition}`,
    inForceFrom: 'In force from',
    state: 'State',
    draft: 'draft',
    enforced: 'in force',
    writtenBy: 'Written by',
    write: 'Write terms',
    writeAgain: 'Next edition',
    writeIntro:
      'Written as data: id (the next edition of one id is numbered on), name, day in force (matters received from then on), division, whether verified, the terms. Length, unit (DAY, WORKDAY), roll, extension and articles can be set. It is saved as a draft and binds nobody.',
    body: 'Content (JSON)',
    save: 'Save as a draft',
    fine: 'Nothing is wrong with it.',
    enforce: 'Put in force',
    enforceOf: (name: string) => `Put in force: ${name}`,
    enforceIntro: (day: string) =>
      `It cannot be changed then. What is received from ${day} on in the offices that follow it is bound to it; what is registered already stays. Try it out first.`,
    already: 'In force already.',
    simulate: 'Try out',
    simulateOf: (name: string) => `Try out: ${name}`,
    simulateIntro: (office: string | null) =>
      `Derives the dates of all open matters of ${office ?? 'the county'} anew under this edition and lists those that would change. Nothing is changed. Accusations are not among them.${office ? ' For the whole county, leave the office first.' : ''}`,
    progress: (done: number, open: number) => `${done} of ${open} looked at`,
    result: (moved: number, open: number) =>
      moved === 0
        ? `None of the ${open} open matters would have another date.`
        : `${moved} of the ${open} open matters would have another date.`,
    shown: (shown: number) => `The first ${shown} are listed.`,
    number: 'Number',
    tenant: 'Office',
    term: 'Term',
    dates: 'Now → under this edition',
    why: 'How it comes about',
    nothing: 'none',
    close: 'Close',
    again: 'Try again',
  },
});
