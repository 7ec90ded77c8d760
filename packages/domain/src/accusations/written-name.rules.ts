import { RuleViolation } from '../shared/errors';
import { isSameName, plainName } from '../shared/names';
import { simplified } from '../shared/simplified';

/** An office's name without what writers differ in: also brackets and quotation marks, which tell people apart and no offices. */
const plainOffice = (name: string): string =>
  plainName(simplified(name)).replace(/[（）()《》“”"'、，,。-]/gu, '');

/** Whether two ways of writing a name are of one person, whichever characters it was written in. */
export const isCalled = (written: string, name: string): boolean =>
  isSameName(simplified(written), simplified(name));

const TITLES =
  /(?:党[委组]书记|党支部书记|[副正]?(?:主任|书记|[省市县区乡镇村局科所股站处校院队组厂]长|主席|部长|经理|会计|主管)|老师|同志|先生|女士)+$/u;
const TWO_CHARACTER_SURNAMES = /^(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|司徒|端木|轩辕)$/u;

/** Somebody’s name as they are entered here, from what a letter calls them: 陳大川主任 is 陈大川; 陈主任 stays, as it names nobody for sure. */
export function personCalled(written: string): string {
  const name = simplified(written).trim();
  const bare = name.replace(TITLES, '').trim();
  return [...bare].length < 2 || TWO_CHARACTER_SURNAMES.test(bare) ? name : bare;
}

/** 党委政府, 县委县政府, 机关: which part of an office is spoken of makes no difference. */
const ORGANS = '(?:党政|党委|党工委|人民政府|政府|委员会|办事处|机关)*';
const BOTH_ORGANS = /(?<=[省市县区乡镇])委[和、]?[省市县区乡镇]?(?:人民)?政府/gu;
/** Bodies that bear a place’s name and are no part of its office. */
const BODY_OF_ITS_OWN =
  /(?:[小中大]学|学校|学院|幼儿园|派出所|公安局|法院|法庭|检察院|检察室|司法所|医院|卫生院|银行|信用社|税务[局所]|供电[所局]|电力局|邮政所|公司|合作社|厂|医保局)$/u;

/**
 * Which of these offices is meant by a name as somebody wrote it: with blanks, in traditional characters, with the organ’s full name, under its
 * county, or by one of its inner offices (石桥镇乡村建设办公室); null where none is. A school or a police station is no part of the township
 * whose name it bears.
 *
 * @param county what the county is called
 */
export function officeMeant(
  written: string,
  offices: readonly string[],
  county: string | null = null,
): string | null {
  const said = bareOffice(written);
  const exact = offices.find((office) => plainOffice(office) === said);
  if (exact !== undefined || BODY_OF_ITS_OWN.test(said)) return exact ?? null;
  const within = offices.filter((office) => {
    const at = said.indexOf(plainOffice(office));
    return at >= 0 && isPlace(said.slice(0, at), county);
  });
  return within.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

const bareOffice = (written: string): string =>
  plainOffice(written)
    .replace(/^(?:中国共产党|中共)/u, '')
    .replace(BOTH_ORGANS, '')
    .replace(new RegExp(`^(${ORGANS})$`, 'u'), '');

/** Whether what stands before an office’s name says where it is: nothing, or its province, city and county, and no other county. */
const isPlace = (before: string, county: string | null): boolean =>
  before === '' ||
  (county !== null && (before.endsWith(county) || county.startsWith(before))) ||
  /^(?:[^省市县区]{2,7}(?:省|自治区))?(?:[^省市县区]{2,6}市)?$/u.test(before) ||
  (county === null && /[县区旗市]$/u.test(before));

const NOBODYS = /^(?:[本该我你贵]?(?:镇|乡|村|街道|学校|单位|办事处|村委会|政府))$/u;

/**
 * A name that may mean an office of this county is not taken for that of a stranger: from the accused office nothing would be kept then.
 *
 * @throws RuleViolation INVALID, saying which office it reads like, and what to write
 */
export function requireClearOffice(written: string, offices: readonly string[]): void {
  const said = bareOffice(written).replace(new RegExp(`(?<=.)${ORGANS}$`, 'u'), '');
  const like = offices.filter((office) => isShortFor(said, plainOffice(office)));
  if (like.length === 0 && !NOBODYS.test(said) && said !== '') return;
  const names = like.join('、');
  throw new RuleViolation('INVALID', {
    field: '被检举控告人的单位',
    reason: {
      zh: `“${written.trim()}”不能确定是哪个单位，保密没有着落：${like.length === 0 ? '' : `是${names}的，请照此写；不是的，`}请写单位全称（带省、市、县名）`,
      en: `“${written.trim()}” does not say for sure which office is meant, so nothing could be kept from it: ${like.length === 0 ? '' : `write ${names} if that is meant, or else `}write the full name with province, city and county`,
    },
  });
}

/** 石桥 of 石桥镇, 县信访局 of 云溪县信访局, 县一中 of 云溪县第一中学. */
function isShortFor(said: string, office: string): boolean {
  // 云溪县人民政府 is an office of its own, though its name begins that of others
  if (said.length < 2 || said.length >= office.length || /[省市县区]$/u.test(said)) return false;
  let at = 0;
  for (const char of office) if (char === said[at]) at += 1;
  return at === said.length;
}
