import { REVIEW_PAPERS, type PaperKind, type PaperTemplate } from './paper';

/** Courts, 复议 and 仲裁 (not “答复议题”, “提起诉求”): of a paper that is not about them they name a way of their own. */
const OTHER_WAYS = /(?<![答回批重反])复议|诉讼|起诉(?!求)|上诉(?!求)|诉至|法院|仲裁|打官司/u;

/** 复查、复核 as something that is asked for, and not “反复核实”, nor what came of one. */
const ASKED = '(?<![答回批重反])(?:复查|复核)(?!意见|结论|决定|情况|过程|了)';
/** The same as something that is done, and not whose it is. */
const REVIEW = `${ASKED}(?!期间|人员|机关|机构|单位|部门|委员会)`;
const OPEN_TO_THEM =
  '(?:(?<![许认])可(?!能|行)|有权|能够|(?:不服|异议|不同意|不满意)[^，。；\\n]{0,6}的|[如若](?:不服|有异议)|日内)';
const ORGAN = '(?:上级|上一级|局|厅|委|办|政府|机关|单位|部门)';
const OFFERS = new RegExp(
  [
    `(?:请求|申请(?!人)|提出|要求|提起|申报)[^。；〇\\n]{0,8}${ASKED}`,
    '(?:请求|申请|要求)[^，。；\\n]{0,12}(?:作出|出具)(?:复查|复核)意见',
    `[向到找去][^，。；\\n]{0,16}${ORGAN}[^，。；\\n]{0,6}${REVIEW}`,
    `${OPEN_TO_THEM}[^。；\\n]{0,30}(?:${REVIEW}|申诉(?!人|处理|请求|决定))`,
  ].join('|'),
  'u',
);
/** 复核机关：省信访局: a remedy by its particulars. */
const particularsIn = (review: string): RegExp =>
  new RegExp(
    `(?:${review})(?:的?申请)?的?(?:期限|时限|机关|机构|单位|部门|途径|方式|渠道)(?:为|是|：|:)`,
    'u',
  );

const OUR = '(?<![向请由到找]|[服议意]的，?)[本我](?:单位|机关|局|办|委|厅)';
/** 本单位将到现场复查: what the office does itself. */
const OWN_WORK = new RegExp(
  `${OUR}(?:依法|已经?|将|再次|可以|应当|于〇|在?[〇\\d一二三四五六七八九十]{1,3}个?(?:工作)?日内|[到对][^，。；到对请\\n]{1,12}?){0,4}(?:进行|组织|予以|开展)?(?:现场)?(?:复查|复核)`,
  'gu',
);
/** 于某日提出的复查申请、申请复查的事项: the review that a paper of it is about, and nothing that stays open. */
const ITS_REVIEW = new RegExp(
  `(?<!(?:可|有权|日内|不服的|异议的)[^。；\\n]{0,20})(?:${[
    '于〇[^，。；\\n]{0,20}?(?:提出|申请|请求|提起)的?(?:复查|复核)',
    '提出的(?:复查|复核)(?:（复核）|、?复核)?(?:申请|请求)',
    '(?:申请|请求|要求)(?:复查|复核)的?(?:信访|事项|请求|理由|诉求|问题|内容|材料)',
    '向[本我](?:单位|机关|局|办|委|厅)(?:提出|申请|请求|提起)的?(?:复查|复核)',
  ].join('|')})`,
  'gu',
);
/** 不再受理、不能再申请复核: true of the last opinion alone. */
const NOT_AGAIN =
  /(?:不再|不能再?|不得再?|不可再?|不予)[^，。；\n]{0,10}(?:复查|复核)|[^，。；\n可向]{0,16}(?:复查|复核)的?(?:申请|请求)的?，?(?:一律)?不(?:再|予)受理/gu;

const isOfReview = (kind: PaperKind): boolean => (REVIEW_PAPERS as readonly PaperKind[]).includes(kind);

/** Whose particulars a paper may not give: its own review's it may. */
function particularsOf(kind: PaperKind): RegExp | null {
  if (!isOfReview(kind)) return particularsIn('复查|复核');
  return kind === 'REVIEW_OPINION' ? particularsIn('复核') : null;
}

/**
 * 救济途径 in a template's own words, title or text: one line for every route would be a wrong one for most. What a paper says of the
 * review it is about is none, nor what the office does itself.
 */
export function namesARemedy(
  kind: PaperKind,
  { title, body }: Pick<PaperTemplate, 'title' | 'body'>,
): boolean {
  const written = `${title}\n${body}`
    .replace(/[^\S\n]/gu, '')
    .replaceAll('{审级}', '复查')
    .replace(/\{[^{}]*\}/gu, '〇')
    .replace(OWN_WORK, '');
  const ofReview = isOfReview(kind) ? written.replace(ITS_REVIEW, '') : written;
  const said = kind === 'RE_REVIEW_OPINION' ? ofReview.replace(NOT_AGAIN, '') : ofReview;
  return [OTHER_WAYS, OFFERS, particularsOf(kind)].some((way) => way?.test(said));
}
