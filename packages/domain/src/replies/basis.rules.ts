import { RuleViolation, type FieldName } from '../shared/errors';
import { saidText } from '../shared/text';

/** What a legal basis cites: a law by its name alone, an article of it, and of that a paragraph or item. */
type Cited = Readonly<{ law: string; article: number | null; part: string | null }>;

const NUMBER = '[零〇一二两三四五六七八九十百千\\d]+';
const ARTICLE = new RegExp(`第(${NUMBER})条((?:之${NUMBER})?)((?:第?\\(?${NUMBER}\\)?[款项])*)`, 'gu');
/** What names a law is cited by, and what stands about it: 根据…之规定, 等有关政策. */
const LEAD = /^(?:\d+\.|并|其|依照|依据|依|根据|按照|按|参照|适用|违反|符合|以及|和|及|与)+/u;
const TRAIL = /(?:之|的|等|及其)*(?:有关|相关|具体)*(?:之|的)?(?:规定|要求|精神|执行|办理|处理)*$/u;
/** Words that name no law: by themselves they are no basis. */
const GENERAL =
  /法律|法规|规章|规定|政策|文件|制度|条例|办法|法定|要求|精神|程序|职责|国家|中央|省|市|县|区|乡|镇|本|我|该|上级|各级|现行|有关|相关|之|的|等|和|及|与|或者|或|以及|并|依法|依规|依据|依照|根据|按照|按|参照|符合|执行|办理|处理|作出|上述|前述|某|这|那|此/gu;
/** Who decided, and how: 经研究, 领导批示, 局党组会议. Whatever they decided, it is none. */
const DECIDED =
  /经|研究|讨论|商议|会商|决定|同意|批准|批示|批复|指示|指导|部署|安排|意见|通知|领导|班子|集体|内部|口头|会议|例会|工作|管理|实际|情况|调查|核实|认定|问题|诉求|反映|惯例|一般|通常|具体|其他|相应|统一|原来|以前|过去|往年|历来|原有|当地|本地|地方|全[国省市县]|解决|没有|没|想|政府|机关|单位|部门|公司|企业|学校|医院|[村居]委会|[村镇局厂]里|书记|主任|[省市县区乡镇村局校处科股院]长|[省市县镇乡]委/gu;
/** What a document is called whatever it is of. */
const KINDS = /[息罢停][访诉](?:(?:承诺|协议|保证)书?)?|实施|方案|纪要|规划|计划|标准|答复|报告|记录/gu;
/** Up to whoever is named by their office: 县教育局的规定 is theirs, and which one nobody knows. */
const OFFICES =
  /^.*(?:[局厅委办部院会]|政府|机关|单位|部门|党组|公司|学校|中心|大队|街道|社区|书记|主任|[省市县区乡镇村局校处科股院]长)(?=的|有关|相关|内部|现行|$)/u;
/** What a law’s name ends with: 民法典, 信访工作条例, 村规民约. 无法 and 做法 are none. */
const LAWS =
  /^(.+?)(?:法典|(?<!(?<!公)司)(?<![于无合依违非立执方做说看想用守普办手有没变犯枉触国王家]|(?<!建)设)法(?![律规院官人制治定庭理学案令警文务医子])|条例|细则|规程|章程|公约|民约|规约|守则|准则|司法解释)/u;
/** What is called so by many that are none: the name has to say of what it is. */
const RULES = /^(.+?)(?:规定|办法|规则|制度)/u;
const DOCUMENTS =
  /^(.+?)(?:实施方案|方案|规划(?!许可)|计划|纲要|标准|规范|目录|实施意见|指导意见|若干意见|通知|公告|通告|决议|预案|指南|清单|(?<=综合|基准)地价|(?<=评审|评价|申报|认定|准入|报名|录取)条件)/u;
/** 土地承包合同第三条: a contract is law between its sides (民法典第一百一十九条); of what it is, it says itself. */
const CONTRACTS = /^((?:(?!没|未(?!成年)|无(?!偿)).)+?)(?:合同|协议)(?!书?(?:纠纷|争议|到期|[有无]效))/u;
/** What of a contract does not tell which it is: between whom, when and how it was made. */
const ANY_CONTRACT =
  /^.*(?:签订|订立|签署|达成|所签)的?|^.*[与和].{1,8}?的|属于|双方|各方|三方|甲乙|个人|经济|书面|正式|有效|补充|框架|[息罢停][访诉]/gu;
/** 关于……的通知: a title without its 《》. */
const TITLED =
  /关于.{4,}的(?:通知|意见|(?:行政|处理|处罚|裁决|确权|复议|补偿|征收)*决定|批复|公告|通告|决议|规定|办法|方案|函|解释|会议纪要)|党章|校规(?![定章模范])/u;
/** 国信发〔2022〕8号, 国务院令第711号, 2023年第5号, (2020)鲁0102民初123号, GB/T 50033. */
const NUMBERED =
  /\p{L}[〔[(【]\d{4}年?[〕\])】]第?\d+号|[〔[(]\d{4}[〕\])]\p{L}[\p{L}\d]*?\d+号|(?:令|公告|通告)第?\d+号|\d{4}年第\d+号|\d{4}年\d+号文|[发办函字政教财民府党委规通]\d{4}年第?\d+号|会议纪要[〔[(]\d{4}年?[〕\])]第?\d+[号期]|第(?:\d+|[一二三四五六七八九十百]+)次[^,;。]{0,10}会议?纪要|(?<![A-Z])(?:GBZ?|DB\d*|JGJ|CJJ?|HJ|NY|AQ|WS|JTG?|SL|TSG|LY|TD|MZ|GA)(?:\/?T)?\d{2,}/u;

const left = (name: string, ...without: RegExp[]): string =>
  without.reduce((rest, one) => rest.replace(one, ''), name);

/** Of a clause, what stands after the last word that leads to a name. */
const clausesOf = (text: string): string[] =>
  text.split(/[\n,、;。:!?]+|按照|依照|依据|根据|遵照|参照|适用|违反|符合|按(?![揭摩])/u).filter(Boolean);

function namesALaw(clause: string): boolean {
  const said = clause.replace(/^(?:以及|及|和|与|并)+/u, '');
  const law = LAWS.exec(said)?.[1];
  if (law !== undefined && left(law, GENERAL, /^(?:经|由|依)/u).length > 0) return true;
  const own = (pattern: RegExp, more = /^$/u): number => {
    const name = pattern.exec(said)?.[1];
    return name === undefined
      ? 0
      : left(name, more, OFFICES, DECIDED, GENERAL, /信访|[^\p{L}\p{N}]/gu).length;
  };
  const contract = own(CONTRACTS, ANY_CONTRACT);
  return contract >= 2 || own(RULES, /(?:双方|经济)?(?:合同|协议)$/u) >= 2 || own(DOCUMENTS) >= 4;
}

/** 林权证, 不动产权证书, 户口簿, 鉴定意见书: what proves a right or a fact (民法典第二百一十七条) is evidence, under whatever number, and no rule. */
const EVIDENCE =
  /(?:权属?|使用|房产|土地|林|承包|许可|执照|合格|身份|残疾人?|结婚|离婚|出生|毕业|资格|登记|股|学历|就业|退伍|退役|优待|低保|资质|证明)证(?:书|明)?(?=$|[^\p{L}]|第?\d|的?(?:复印件|原件|存根|载明|记载|为准))|证书$|登记簿|户口[簿本]|存根|营业执照|(?:鉴定|检测|检验|评估|测绘|勘测|审计|鉴证|认定|检查)(?:意见|结论|结果)?(?:报告)?书?$|(?:收据|发票|笔录|照片|录音|录像)/u;
/** 岳林证字(2008)第0123号, 皖(2019)岳西县不动产权第0001234号, 岳集用(2003)第114号. */
const CERTIFICATES =
  /[\p{L}]*(?:证字?|[集国]用|权证字?第?)[〔[(]\d{4}年?[〕\])]?第?\d+号|[\p{L}]*[〔[(]\d{4}[〕\])][\p{L}]*不动产权第\d+号/gu;

/** 《……》 of which something is said. */
const titlesIn = (text: string): string[] =>
  [...text.matchAll(/《([^》]+)》?/gu)].flatMap(([, title = '']) =>
    EVIDENCE.test(title) ? [] : [left(title, DECIDED, GENERAL, KINDS)],
  );

/**
 * Whether it names what it rests on, by title, number or name. 按有关规定 names nothing, nor does an article without its law, nor 经研究 and 领导批示,
 * which tell who decided and not by what.
 */
function namesItsBasis(text: string): boolean {
  const said = plain(text).replace(CERTIFICATES, '');
  return (
    titlesIn(said).some((title) => /[\p{L}\p{N}]/u.test(title)) ||
    NUMBERED.test(said) ||
    TITLED.test(said) ||
    clausesOf(said.replace(ARTICLE, '第')).some(namesALaw)
  );
}

/** 依据: the text, which names a law, a rule or a document. @throws RuleViolation REQUIRED, INVALID */
export function requiredBasis(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  if (namesItsBasis(text)) return text;
  if (EVIDENCE.test(plain(text).replace(/[《》]/gu, '')) || plain(text).search(CERTIFICATES) >= 0)
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: `“${text.slice(0, 30)}”是证据，不是依据：请写进“事实认定”；依据写它所证明的权利或者事实适用的规定，例如“《民法典》第二百一十七条”（不动产权属证书）`,
        en: `“${text.slice(0, 30)}” is evidence and no rule: it belongs to the facts; the basis is the rule for what it proves, as “《民法典》第二百一十七条” for a certificate of real estate`,
      },
    });
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明是哪一部法律、法规、规章，哪一份文件或者合同，应写成“《信访工作条例》第三十二条”“土地承包合同第三条”的样子`,
      en: `“${text.slice(0, 30)}” names no law, regulation, document or contract; one reads “《信访工作条例》第三十二条”, or “土地承包合同第三条”`,
    },
  });
}

/**
 * Whether a legal basis rests on another law, or another article, than the one before. How a citation is written, with or without 《》,
 * 中华人民共和国 or blanks, in words or in figures, makes it no other; nor does citing less of the same, or the regulation on petitions beside it.
 */
export function restsOnMore(before: string, after: string): boolean {
  const known = citedIn(before);
  const decides = (cited: Cited): boolean => !HOW_TO_ANSWER.test(cited.law);
  const substantive = known.some(decides);
  return citedIn(after).some(
    (cited) => (decides(cited) || !substantive) && !known.some((one) => isSame(one, cited)),
  );
}

/** 信访工作条例, 信访条例: how petitions are answered, which decides no claim beside a law that does. */
const HOW_TO_ANSWER = /信访/u;

const isSame = (a: Cited, b: Cited): boolean =>
  a.law === b.law &&
  (a.article === b.article || a.article === null || b.article === null) &&
  (a.part === b.part || a.part === null || b.part === null);

/** One spelling: half width, without blanks, and without what every law of the nation bears. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .join('\n')
    .replaceAll('中华人民共和国', '');

function citedIn(text: string): Cited[] {
  let law = '';
  return plain(text)
    .replace(/(?<=[》条款项法例定])(?:以及|和|及|与|并)(?!其)/gu, '、')
    .replace(/(?<!^)《/gu, '\n《')
    .split(/[\n,、;。:]+/u)
    .flatMap((said): Cited[] => {
      const articles = [...said.matchAll(ARTICLE)];
      const named = nameIn(articles[0] ? said.slice(0, articles[0].index) : said);
      if (named !== '') law = named;
      if (articles.length === 0) return named === '' ? [] : [{ law: named, article: null, part: null }];
      return articles.map(([, article = '', more, part = '']) => ({
        law,
        article: numberOf(article) + (more ? numberOf(more.slice(1)) / 100 : 0),
        part:
          part === '' ? null : part.replace(/[第()]/g, '').replace(WORDS, (word) => String(numberOf(word))),
      }));
    });
}

/** The name within 《》, without the year of its text; or else what is left without the words about it. */
function nameIn(said: string): string {
  const [, titled] = /《([^》]+)》/u.exec(said) ?? [];
  const name = titled ?? said.replace(LEAD, '').replace(TRAIL, '');
  return name.replace(/\([^)]*\)/g, '');
}

const WORDS = new RegExp(NUMBER, 'gu');
const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 三十五, 一千一百六十五, 35. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let [whole, digit] = [0, 0];
  for (const sign of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS.includes(sign) ? DIGITS.indexOf(sign) : digit * 10 + Number(sign);
    else {
      whole += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return whole + digit;
}
