import type { PartyInput } from '../parties/party.inputs';
import type { DemoTenant } from './cast';
import type { Chance } from './chance';

const SURNAMES = [
  ...Array.from(
    '王李张刘陈杨黄赵吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  ),
  '欧阳',
  '上官',
];
const GIVEN = [
  '秀兰',
  '建国',
  '桂英',
  '志强',
  '玉珍',
  '明亮',
  '春梅',
  '德福',
  '小红',
  '国庆',
  '丽华',
  '永生',
  '海燕',
  '有才',
  '金凤',
  '立军',
  '素芬',
  '文斌',
  '晓东',
  '月娥',
  '水旺',
  '荣华',
  '美玲',
  '根生',
  '雪梅',
  '长贵',
  '婷',
  '勇',
  '敏',
  '涛',
  '静',
  '磊',
  '芳',
  '俊',
  '慧',
  '平',
];
/** No resident's number begins with 99, so none of these belongs to anybody; their check characters are right. */
const DOCUMENTS = ['990381197503120019', '990381198811050029', '990381196207210031', '99038119930228004X'];

/** Somebody with a name, mostly a phone and an address, seldom a document number. All invented: 140 is no one's prefix. */
export function somebody(chance: Chance, tenant: DemoTenant, place: string): PartyInput {
  const number = (): string => String(chance.between(1, 128));
  const home = tenant.kind === 'TOWNSHIP' ? `云溪县${tenant.name}${place}` : '云溪县城关镇滨溪路';
  return {
    name: chance.pick(SURNAMES) + chance.pick(GIVEN),
    phone: chance.oneIn(8) ? null : `1400555${String(chance.below(10_000)).padStart(4, '0')}`,
    address: chance.oneIn(6) ? null : `${home}${number()}号`,
    document: chance.oneIn(5) ? chance.pick(DOCUMENTS) : null,
  };
}
