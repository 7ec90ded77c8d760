import type { PaperTemplate, ReviewPaperKind } from './paper';

const lines = (...each: readonly string[]): string => each.join('\n');

/** What both opinions say, each by its own name. */
const opinion = (...before: readonly string[]): string =>
  lines(
    '申请人：{申请人}。',
    '被申请人：{被申请人}。',
    '申请人对“{事项}”信访事项（{原编号}）的意见不服，于{申请日期}提出{审级}申请，本单位于{受理日期}受理。现已审查终结。',
    '一、请求和理由',
    '{请求和理由}',
    '二、原意见',
    '处理意见书文号：{原处理意见文号}。',
    '{原处理意见日期}作出的处理意见：{原处理结果}。{原处理意见}',
    ...before,
    '三、查明的事实',
    '{查明事实}',
    '{听证情况}。',
    '四、{审级}意见和依据',
    '审查结论：{结论}。',
    '原意见不能成立的情形：{不能成立的情形}。',
    '{意见}',
    '依据：{法律依据}',
    '被申请人应当在{重新作出期限}前重新作出处理意见。',
    '变更后支持的诉求，应当在{执行期限}前执行完毕。',
    '{联系方式}。',
  );

/** What a notice of a hearing says, whatever is heard. */
export const SUMMONED: readonly string[] = [
  '一、时间',
  '{听证日期}',
  '二、地点',
  '{听证地点}',
  '三、听证员',
  '{听证员}',
  '您可以提供证据、陈述和质证；认为听证员与本事项有利害关系的，可以申请其回避。不能按时参加的，请在听证举行前告知本单位。',
  '{联系方式}。',
  '特此通知。',
];

/** Our own wording for the papers of a review, until a county writes another. */
export const DEFAULT_REVIEW_TEMPLATES: Readonly<Record<ReviewPaperKind, PaperTemplate>> = {
  REVIEW_ACCEPTANCE_NOTICE: {
    title: '信访事项复查（复核）受理告知书',
    series: '复受',
    body: lines(
      '您对{被申请人}就“{事项}”信访事项（{原编号}）作出的意见不服，于{申请日期}提出的{审级}申请，本单位于{受理日期}予以受理。',
      '办理期限：至{办理期限}止。举行听证的，听证所需时间按照规定不计算在内的，期限相应顺延并告知您。',
      '您可以申请听证，也可以在作出意见之前撤回申请。',
      '{联系方式}。',
      '特此告知。',
    ),
  },
  REVIEW_NON_ACCEPTANCE_NOTICE: {
    title: '信访事项复查（复核）不予受理告知书',
    series: '复不受',
    body: lines(
      '您就“{事项}”信访事项（{原编号}）于{申请日期}提出的{审级}申请，经审查，决定不予受理。',
      '一、不予受理的理由',
      '{不予受理理由}',
      '二、您可以采取的途径',
      '{合法途径}',
      '{联系方式}。',
      '特此告知。',
    ),
  },
  REVIEW_EXTENSION_NOTICE: {
    title: '信访事项复查（复核）延期告知书',
    series: '复延',
    body: lines(
      '您对{被申请人}就“{事项}”信访事项（{原编号}）作出的意见不服，于{申请日期}提出的{审级}申请，本单位于{受理日期}受理，原办理期限至{原办理期限}止。',
      '因情况复杂，经{批准人}批准，{审级}期限延长{延期日数}，延长后的办理期限至{延长后期限}止。',
      '延期理由：{延期理由}',
      '{联系方式}。',
      '特此告知。',
    ),
  },
  HEARING_NOTICE: {
    title: '信访事项听证通知书',
    series: '听',
    body: lines(
      '您就“{事项}”信访事项（{原编号}）提出的{审级}申请，本单位决定举行听证，请按时参加。',
      ...SUMMONED,
    ),
  },
  REVIEW_OPINION: { title: '信访事项复查意见书', series: '复查', body: opinion() },
  RE_REVIEW_OPINION: {
    title: '信访事项复核意见书',
    series: '复核',
    body: opinion(
      '复查意见书文号：{复查意见文号}。',
      '复查意见日期：{复查意见日期}。',
      '复查结论：{复查结论}。',
      '{复查意见}',
    ),
  },
};
