import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import type { PaperKind } from './paper';
import { templateProblems } from './paper-template.rules';

const withLine = (kind: PaperKind, line: string) => {
  const template = DEFAULT_PAPER_TEMPLATES[kind];
  return templateProblems(kind, { ...template, body: `${template.body}\n${line}` }).map(({ zh }) => zh);
};
const withTitle = (kind: PaperKind, title: string) =>
  templateProblems(kind, { ...DEFAULT_PAPER_TEMPLATES[kind], title }).map(({ zh }) => zh);
const remedy = [expect.stringContaining('救济途径')];

describe('a template names no remedy of its own', () => {
  it.each<[PaperKind, string]>([
    ['HANDLING_OPINION', '不服本意见的，可以在六十日内依法申请复议。'],
    ['HANDLING_OPINION', '不服的，可以向市政府复 议。'],
    ['HANDLING_OPINION', '不服本意见的，可以在三十日内向市信访局复核。'],
    ['HANDLING_OPINION', '对本意见有异议的，三十日内找上一级机关复查。'],
    ['HANDLING_OPINION', '不服的，可在收到之日起三十日内复查。'],
    ['HANDLING_OPINION', '如不服，请于30日内到县信访局复查。'],
    ['HANDLING_OPINION', '您有权请求上一级单位复查。'],
    ['HANDLING_OPINION', '不服的，可以向本单位申请复查。'],
    ['HANDLING_OPINION', '可以请本单位复查。'],
    ['HANDLING_OPINION', '不服的，本单位可以复查。'],
    ['HANDLING_OPINION', '可以申请复查机构重新审查。'],
    ['HANDLING_OPINION', '可以要求县信访局出具复查意见。'],
    ['HANDLING_OPINION', '复查机关：县信访局。'],
    ['HANDLING_OPINION', '申请复查的期限为三十日。'],
    ['HANDLING_OPINION', '本意见为最终意见，不能再申请复查。'],
    ['HANDLING_OPINION', '不服的，可以向劳动仲裁委员会申请仲裁。'],
    ['TEACHER_APPEAL_DECISION', '对本决定不服的，可以向上级教育行政部门申诉。'],
    ['DUTY_REPLY', '对答复不服的，可以自行选择起诉。'],
    ['REVIEW_OPINION', '不服的，可以再次提出{审级}申请。'],
    ['REVIEW_OPINION', '不服的，可以于{申请日期}提出复核。'],
    ['REVIEW_OPINION', '复核机关：省信访局。'],
    ['REVIEW_OPINION', '本意见作出后，不得再申请复核。'],
    ['RE_REVIEW_OPINION', '不服本意见的，可以在三十日内向省信访局再次复核。'],
    ['RE_REVIEW_OPINION', '本意见作出后不再受理，但可以向省信访局复核。'],
  ])('%s: %s', (kind, line) => {
    expect(withLine(kind, line)).toEqual(remedy);
  });

  it.each<[PaperKind, string]>([
    ['HANDLING_OPINION', '信访事项处理意见书（可提起诉讼）'],
    ['HANDLING_OPINION', '信访事项处理意见书（可向市信访局复核）'],
    ['RE_REVIEW_OPINION', '信访事项复核意见书（可再次复核）'],
  ])('in its title: %s %s', (kind, title) => {
    expect(withTitle(kind, title)).toEqual(remedy);
  });

  it.each<[PaperKind, string]>([
    ['HANDLING_OPINION', '根据复查意见，现重新作出处理意见如下。'],
    ['HANDLING_OPINION', '整改完成后，本单位将到现场复查。'],
    ['HANDLING_OPINION', '本单位将在十五个工作日内对整改情况进行复查。'],
    ['HANDLING_OPINION', '上述情况经反复核实、重复查验。'],
    ['HANDLING_OPINION', '您提起诉求后，本单位就以上诉求答复议定如下。'],
    ['HANDLING_OPINION', '您可以凭登记编号和查询码查询，有疑问的可以致电本单位。'],
    ['ASSIGNMENT_LETTER', '请你单位复核有关数据后办理。'],
    ['TEACHER_APPEAL_DECISION', '您于{收到日期}向本单位提出申诉。'],
    ['REVIEW_ACCEPTANCE_NOTICE', '您可以就申请的事项补充材料。'],
    ['HEARING_NOTICE', '听证围绕申请复查的事项进行。'],
    ['REVIEW_OPINION', '申请人于{申请日期}向本单位提出复查申请。'],
    ['REVIEW_OPINION', '申请人对处理意见不服，向本单位申请复查，本单位已依法复查。'],
    ['REVIEW_OPINION', '申请复查的事项：{请求和理由}'],
    ['REVIEW_OPINION', '请被申请人按照本复查意见执行。'],
    ['REVIEW_OPINION', '复查机关：本单位。'],
    ['RE_REVIEW_OPINION', '申请人要求撤销复查意见，提出的复核申请已受理。'],
    ['RE_REVIEW_OPINION', '复核意见为最终意见，仍以同一事实和理由提出投诉请求的，不再受理。'],
    ['RE_REVIEW_OPINION', '本意见作出后，不能再申请复查、复核。'],
    ['RE_REVIEW_OPINION', '以同一事实和理由提出复核申请的，不再受理。'],
    ['LAWFUL_WAY_NOTICE', '您收到行政复议决定后不服的，可以向人民法院提起诉讼。'],
    ['NON_ACCEPTANCE_NOTICE', '您可以向县信访局申请复查。'],
  ])('and says what is true, %s: %s', (kind, line) => {
    expect(withLine(kind, line)).toEqual([]);
  });

  it('is read at once, however it is written', () => {
    const began = Date.now();
    for (const part of ['本单位对', '对', '可', '向上级', '申请', '提出的复查', '不再复'])
      withLine('RE_REVIEW_OPINION', part.repeat(Math.floor(9_000 / part.length)));
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it('keeps the titles of reviews', () => {
    expect(withTitle('RE_REVIEW_OPINION', '关于申请复核事项的最终意见')).toEqual([]);
    expect(withTitle('REVIEW_OPINION', '信访事项复查意见')).toEqual([]);
  });
});
