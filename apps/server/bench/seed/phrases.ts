import type { Chance } from './chance';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'];
const GIVEN = [...'伟芳秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文建玉华红春梅'];
const VILLAGES = [...'柳石青龙凤白黄清东西南北上下大小新老长双'].flatMap((first) =>
  [...'河桥山坪湾岭塘沟坝庄'].map((second) => `${first}${second}村`),
);

/** What petitions are about, the commonest first. */
const MATTERS = [
  '村口道路塌陷三个月无人维修，雨天车辆无法通行',
  '自来水经常停水，水质发黄且有异味，老人小孩都不敢饮用',
  '邻居建房占用公共通道，多次协商没有结果',
  '去年征地的补偿款至今没有发放到户',
  '垃圾池清运不及时，夏天气味很大，蚊蝇成群',
  '路灯损坏已有半年，学生晚自习后回家很不安全',
  '农村危房改造的名单没有公示，群众有意见',
  '低保复核时家庭收入计算有误，申请重新核定',
  '医疗保险缴费后系统没有记录，无法正常报销',
  '养殖场的污水直接排入沟渠，影响下游的水稻',
  '施工单位夜间作业噪声扰民，居民无法休息',
  '拖欠农民工工资已经四个月，包工头电话打不通',
  '小区物业收费不公开，公共收益去向不明',
  '学校食堂饭菜质量下降，家长希望公开采购账目',
  '校门口上下学时段车辆拥堵，请求安排人员疏导',
  '灌溉水渠年久失修，今年春灌受到影响',
  '电网改造后电压不稳，家用电器多次损坏',
  '宅基地确权登记的面积与实际不符',
  '退耕还林补助少算了两亩，要求核实',
  '桥梁护栏断裂，存在严重的安全隐患',
  '河道采石造成堤岸松动，汛期十分危险',
  '公交线路调整以后老人看病很不方便',
  '村务公开栏半年没有更新，账目看不明白',
  '承包地的边界存在纠纷，请求现场丈量',
  '残疾人辅助器具申请后一直没有答复',
  '网络诈骗报案后没有进展，希望了解情况',
  '教师职称评定的程序存在疑问，请求说明',
  '幼儿园收费高于公示的标准',
  '林地被他人擅自砍伐，损失没有人承担',
  '移民搬迁后的住房漏水，维修迟迟没有落实',
  '殡葬用地规划没有征求群众的意见',
  '广场舞音响声音过大，影响考生复习',
  '古树名木保护范围内违规搭建棚房',
  '快递驿站占用消防通道堆放货物',
  '燃气管道安装后没有验收就通气使用',
  '合作社分红比例与合同约定不一致',
  '转学手续办理中材料被反复退回',
  '山体滑坡隐患点没有设置警示标志',
  '光伏电站占地租金标准偏低',
  '渔业资源放流项目的验收结果没有公布',
] as const;

/** What any of them may say around its matter. */
const REMARKS = [
  '这件事已经向村里反映过多次，一直没有明确的说法',
  '家里老人年纪大了，行动不方便，希望能够上门了解',
  '当时负责的同志说一个月内解决，现在已经过去很久',
  '附近十几户人家都受到影响，大家愿意一起作证',
  '我们保存了照片和录像，可以随时提供给工作人员',
  '去年冬天开始出现这种情况，今年变得更加严重',
  '曾经拨打过热线电话，得到的答复是正在核实',
  '我本人在外地打工，只能委托亲属代为办理',
  '有关材料已经交到窗口，但是没有收到回执',
  '村干部换届以后，原来的承诺没有人继续负责',
  '孩子正在读书，家庭开支比较大，实在没有办法',
  '邻近的几个组都已经解决，只有我们这里没有动静',
  '相关文件写得很清楚，但是具体执行的时候不一样',
  '第一次来的时候被告知需要补充证明，已经补齐',
  '我们并不是要为难谁，只是想把事情弄明白',
  '请不要把我的姓名透露给被反映的单位和个人',
  '如果不属于你们管辖，也请告诉我应该找哪个部门',
  '下雨天最为明显，晴天的时候反而看不出来',
  '上个星期又发生了一次，差一点造成人员受伤',
  '合同和收据都在，只是对方不肯承认',
  '希望能够当面说明情况，电话里面讲不清楚',
  '这条意见代表本组全体住户，签名附在后面',
  '按照规定应当公示七天，实际上只贴了半天',
  '经过自己测量，实际的长度大约有一百二十米',
] as const;

const REQUESTS = [
  '恳请有关部门派人到现场查看，并给予书面答复。',
  '希望尽快解决，让群众放心。',
  '如已有安排，请告知完成的时间和负责的同志。',
  '以上情况属实，可以随时联系我核对。',
] as const;

export const village = (chance: Chance): string => chance.of(VILLAGES);
export const personName = (chance: Chance): string =>
  chance.of(SURNAMES) + chance.of(GIVEN) + (chance.next() < 0.7 ? chance.of(GIVEN) : '');

/** A title, and a text with about as many different words as real ones hold, some 240. */
export function writing(chance: Chance): { title: string; content: string } {
  const home = village(chance);
  const matter = chance.mostlyEarly(MATTERS);
  const remarks = Array.from({ length: 14 }, () =>
    chance.next() < 0.2 ? `${village(chance)}${1 + chance.below(12)}组也是这样` : chance.of(REMARKS),
  );
  return {
    title: `反映${home}${matter.split('，')[0]}`,
    content: `我是${home}的村民。${[matter, chance.mostlyEarly(MATTERS), ...remarks].join('。')}。${chance.of(REQUESTS)}`,
  };
}

/** Somebody who petitions, as a form is filled in. */
export function somebody(chance: Chance) {
  const digits = (length: number): string => Array.from({ length }, () => chance.below(10)).join('');
  return {
    name: personName(chance),
    phone: `139${digits(8)}`,
    address: `${village(chance)}${1 + chance.below(12)}组${1 + chance.below(200)}号`,
    document: `11010119${60 + chance.below(40)}0${1 + chance.below(9)}1${chance.below(9)}${digits(4)}`,
  };
}
