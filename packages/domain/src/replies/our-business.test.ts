import { describe, expect, it } from '@jest/globals';
import { requireOurBusiness } from './our-business.rules';

const answering =
  (...opinions: string[]) =>
  () =>
    requireOurBusiness(opinions, '答复内容');

describe('an answer', () => {
  it.each([
    '您反映的事项不属于我单位职责范围，请到有关部门咨询。',
    '经查，该路段不归本镇管。',
    '此事与我局无关，建议您向县交通运输局反映。',
    '您好！来信收悉。经核实，不在我校管理权限内，请联系县教育局。感谢您的理解！',
    '该问题由县公路局负责，不属于本镇职权，我们已记录。',
    '我单位无权处理此事',
    '该问题非我单位职权范围，请咨询县住建局。',
    '请您向县住建局反映。',
    '不属于我局业务范围，已转县住建局。',
    '已将您的诉求转县住建局，请耐心等待。',
    '超出我镇权限，请逐级反映。',
    '该诉求超出本单位职责范围。',
  ])('“%s” only says whose the matter is not', (text) => {
    expect(answering(text)).toThrow(/不归我们管/);
  });

  it.each([
    '路灯已修好',
    '您反映的摊位不属于违章占道，经营者持有许可，不予支持。',
    '该路段不属于我镇管辖，我镇已协调县公路局，三月二十日前修复通车。',
    '拆迁补偿争议不属于信访受理范围，请依法向县人民法院提起诉讼。',
    '劳动报酬争议请向县劳动人事争议仲裁委员会申请仲裁，不属于本镇职权。',
    '经查，您不属于低保对象，家庭月人均收入超过标准。',
    '该工程不归本镇施工，县水利局已答应本月清淤，镇里派人看着。',
    '请于三日内到镇民政办领取补助。',
    '不在低保保障范围。',
    '车辆不在补贴范围之内。',
    '房产证由县不动产登记中心办理，请到该中心窗口申请。',
    '医保报销请咨询县医保局，电话见附件。',
    '押金已转账至您的账户。',
    '您的补助已由县财政局发放。',
    '案件材料已移交县公安局。',
  ])('“%s” says something', (text) => {
    expect(answering(text)).not.toThrow();
  });

  it('may say so of one claim among others where it names the body', () => {
    const mended = '路面已修复通车';
    expect(answering(mended, '赔偿一项不属于本镇职权，请向县公路局提出。')).not.toThrow();
    expect(answering(mended, '赔偿一项不属于本镇职权，请到有关部门咨询。')).toThrow(/不归我们管/);
    expect(answering('不归本镇管，请找县公路局。', '赔偿一项不属于本镇职权，请向县公路局提出。')).toThrow(
      /不归我们管/,
    );
  });
});
