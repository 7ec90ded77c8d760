import { textOf } from '../i18n/text';

export const useLegalOverlayText = textOf({
  zh: {
    title: '本县期限规定、省级条例、国家规定',
    intro:
      '县里可以把办理期限定得比国家规定的短，也可以录入本省的信访条例（期限、代表人数、部分支持等），都不能比国家规定的长。国家出台新的规定，不必等系统升级，可以在这里先录入。起草的一版先试算，看未办结事项的期限会怎样变，再施行；施行以后，在单位资料里选用它的单位（国家规定是全县各单位）从施行日期起收到的事项按它计算，已经登记的一律不动。',
    empty: '还没有本县期限规定，也没有录入省级条例',
    emptyHint:
      '现在全县按国家和各单位选用的省级条例计算。要定得更短的，点“起草期限规定”；本省条例不在可选之列的，点“录入省级条例”；国家有新规定的，点“录入国家规定”。',
    law: '规定',
    lawOf: (law: string, document: string | null) => (document ? `${law}（${document}）` : law),
    edition: '版',
    editionOf: (code: string, edition: number) => `${code} 第 ${edition} 版`,
    inForceFrom: '施行日期',
    state: '状态',
    draft: '草稿',
    enforced: '已施行',
    waiting: '待施行',
    writtenBy: '起草人',
    level: '层级',
    write: { COUNTY: '起草期限规定', PROVINCE: '录入省级条例', NATIONAL: '录入国家规定' },
    file: '从文件读入（JSON）',
    writeAgain: '另写一版',
    writeIntro: {
      COUNTY:
        '写成数据：代号（同一代号的下一版接着编号）、名称、施行日期（收到日期从这一天起的事项）、适用区划、是否核实、各项期限。可以改的是期限的长度（length）、单位（unit：DAY 日、WORKDAY 工作日）、末日顺延（roll）、延长（extension）和条款（articles）。在省级条例之上再定的，用 over 写明该条例的代号，每项期限以严的为准。适用区划须含本县。保存后是草稿，不影响任何事项。',
      PROVINCE:
        '按条例原文写成数据，也可以从文件读入。除期限的长度、单位、末日顺延、延长和条款外，还可以写代表人数（representatives）、可否部分支持（partialSupport）、期限的起算、完成和失效事件（startEvents、satisfiedBy、lapsesWith），国家没有的期限（如复查受理 REVIEW_ACCEPT）须写全；简易办理的期限写 tracks: ["SIMPLE"]。条例另有督办情形（grounds）、终结情形（endings）、督查措施（powers）的，各写代号（code）和条、款、项（article、paragraph、item）。比国家规定的长、起算得晚的，保存不了，并写明依据的条款。保存后是草稿，不影响任何事项。',
      NATIONAL:
        '下面是现行国家规定的全部内容，请对照新规定的公布文本逐项改：代号（id，如 cn-2028）、名称（law）、发布文件（document，如国务院令第000号）、施行日期（inForceFrom）、接替哪一部（follows）、代表人数、复核终结（endings）、各文书所依据的条款（provisions.notices）、检举控告保密（secrecy）、回避（recusal）、终结以后仍应做好的工作（careGoesOn，没有就删去）、法定途径（ways）、督办和责任情形（supervision、liability）、各项期限（terms）。简易办理、教师申诉、信息公开申请、调解确认的期限用 tracks 标明，依据另一部法的写 law。新规定没有的督办情形、责任情形、期限整条删去；没有写明条款的、缺期限的，保存不了；对照公布的文本核实过（verified 写 true，或者施行时确认）的才能施行。施行以后全县各单位从施行日期起收到的事项按它办理，各单位选用的省级条例和本县期限规定仍在它之上，其中比它长的以它为准。保存后是草稿，不影响任何事项。',
    },
    body: '内容（JSON）',
    save: '保存为草稿',
    fine: '没有发现问题，可以保存。',
    compared: '已对照公布的文本逐条核对',
    comparedHelp: '这一版写明“未核实”：逐条核对以后再勾选，系统记下由您在今天核对；内容不对的，请另写一版。',
    comparedBy: (who: string, day: string) => `${who} ${day}核对`,
    enforce: '施行',
    enforceIntro: (day: string) =>
      `施行后不能再改；${day}起收到的事项，在选用它的单位按它计算，已经登记的事项期限不动。请先试算。`,
    enforceNational: (day: string) =>
      `施行后不能再改；${day}起收到的事项，全县各单位都按它办理，文书和期限推算都写它的条款；已经登记的事项仍按原来的规定，期限不动。请先试算，并对照公布的文本核对一遍。`,
    already: '已经施行。',
    waits: (day: string) => `已经定下，等到 ${day} 起施行。`,
    simulate: '试算',
    simulateIntro: (office: string | null) =>
      `把${office ?? '全县'}未办结的事项和正在进行的复查、复核按这一版重新推算一遍，所有在走的期限都算，列出会变的；只是试算，什么都不会改。检举控告类事项不在其中。${office ? '要试算全县，请先离开所进入的单位。' : ''}`,
    progress: (done: number, open: number) => `已试算 ${done} 件，共 ${open} 件`,
    result: (moved: number, open: number) =>
      moved === 0
        ? `未办结的 ${open} 件事项（含复查、复核），期限都不会变。`
        : `未办结的 ${open} 件事项（含复查、复核），有 ${moved} 件的期限会变。`,
    shown: (shown: number) => `下面列出前 ${shown} 个期限。`,
    number: '编号',
    tenant: '单位',
    term: '期限',
    dates: '现在 → 按这一版',
    why: '推算',
    nothing: '无',
    beside: '（同时在走的期限）',
    close: '关闭',
    again: '重试',
  },
  en: {
    title: 'County terms, province’s regulation, nation’s law',
    intro:
      'A county may set terms shorter than the nation’s, or enter its province’s regulation (terms, representatives, support in part); neither may be longer than the nation’s. A new version of the nation’s law can be entered here before a release knows it. Try an edition out on the open matters before it is put in force. From its day on it binds what is received by the offices that follow it (see their details; a version of the nation’s law binds all); what is registered already never moves.',
    empty: 'The county has no terms of its own',
    emptyHint:
      'Terms follow the nation and the province’s regulation each office follows. To set shorter ones, write an edition; to have a province’s regulation that is not offered, or a new version of the nation’s law, enter it.',
    law: 'Rule',
    lawOf: (law: string, document: string | null) => (document ? `${law} (${document})` : law),
    edition: 'Edition',
    editionOf: (code: string, edition: number) => `${code}, edition ${edition}`,
    inForceFrom: 'In force from',
    state: 'State',
    draft: 'draft',
    enforced: 'in force',
    waiting: 'waits for its day',
    writtenBy: 'Written by',
    level: 'Whose',
    write: { COUNTY: 'Write terms', PROVINCE: 'Enter a regulation', NATIONAL: 'Enter the nation’s law' },
    file: 'Read from a file (JSON)',
    writeAgain: 'Next edition',
    writeIntro: {
      COUNTY:
        'Written as data: id (the next edition of one id is numbered on), name, day in force (matters received from then on), division, whether verified, the terms. Length, unit (DAY, WORKDAY), roll, extension and articles can be set. Laid upon a province’s regulation it names it (over), and of each term the stricter counts. The division must hold in this county. It is saved as a draft and binds nobody.',
      PROVINCE:
        'The regulation as data, written here or read from a file. Beside length, unit, roll, extension and articles: representatives, partialSupport, what starts and ends a term (startEvents, satisfiedBy, lapsesWith); a term the nation does not know is given whole (REVIEW_ACCEPT); those of simple handling bear tracks: ["SIMPLE"]; grounds of supervision, endings and powers that the regulation adds, each with code, article, paragraph, item. What is longer than the nation’s, or starts later, is refused with the article. It is saved as a draft and binds nobody.',
      NATIONAL:
        'Below stands the nation’s law in force, whole: change it line by line by the text of the new version as published. Its id (cn-2028), law, document (what made it known), inForceFrom, follows (the version before), representatives, endings, the articles each paper rests on (provisions.notices), secrecy, recusal, careGoesOn (what is owed all the same once a matter is final; left out where there is none), ways, supervision, liability, terms. Those of simple handling, teachers’ appeals, requests for information and mediation bear tracks, and law where another statute sets them. What the new version does not know is left out; a paper without an article, or a term that is missing, is refused; only what was compared with the text as published (verified, or confirmed as it is put in force) comes into force. It binds every office from its day on; a province’s regulation and county terms stay upon it, but for a term that is longer than its own. It is saved as a draft and binds nobody.',
    },
    body: 'Content (JSON)',
    save: 'Save as a draft',
    fine: 'Nothing is wrong with it.',
    compared: 'I have compared it with its text as published, article by article',
    comparedHelp:
      'This edition says “not compared”. Compare it first: your name and today are recorded. Where it reads otherwise, write another edition.',
    comparedBy: (who: string, day: string) => `Compared by ${who}, ${day}`,
    enforce: 'Put in force',
    enforceIntro: (day: string) =>
      `It cannot be changed then. What is received from ${day} on in the offices that follow it is bound to it; what is registered already stays. Try it out first.`,
    enforceNational: (day: string) =>
      `It cannot be changed then. What any office of the county receives from ${day} on is handled under it, and papers and terms cite its articles; what is registered already stays as it is. Try it out first, and compare it with the text as published.`,
    already: 'In force already.',
    waits: (day: string) => `Decided on; it waits until ${day}.`,
    simulate: 'Try out',
    simulateIntro: (office: string | null) =>
      `Derives all running terms of the open matters and running reviews of ${office ?? 'the county'} anew under this edition and lists those that would change. Nothing is changed. Accusations are not among them.${office ? ' For the whole county, leave the office first.' : ''}`,
    progress: (done: number, open: number) => `${done} of ${open} looked at`,
    result: (moved: number, open: number) =>
      moved === 0
        ? `Open matters and reviews looked at: ${open}. None would have another date.`
        : `Open matters and reviews looked at: ${open}. With another date: ${moved}.`,
    shown: (shown: number) => `The first ${shown} dates are listed.`,
    number: 'Number',
    tenant: 'Office',
    term: 'Term',
    dates: 'Now → under this edition',
    why: 'How it comes about',
    nothing: 'none',
    beside: ' (runs beside)',
    close: 'Close',
    again: 'Try again',
  },
});
