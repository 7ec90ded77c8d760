import type { Channel } from '../petitions/petition';

/** 来访、来电: who comes by these is received by somebody. */
export const RECEPTION_CHANNELS = ['VISIT', 'PHONE'] as const satisfies readonly Channel[];
export type ReceptionChannel = (typeof RECEPTION_CHANNELS)[number];

/** 接待的结果: registered, answered as a consultation, or told which organ is competent. */
export const RECEPTION_OUTCOMES = ['MATTER_REGISTERED', 'ANSWERED_ON_THE_SPOT', 'TOLD_WHERE_TO_GO'] as const;
export type ReceptionOutcome = (typeof RECEPTION_OUTCOMES)[number];

/** Longest texts of a reception, in characters. */
export const RECEPTION_LENGTHS = { place: 100, asked: 200, told: 1_000, organ: 100, reason: 500 } as const;

/** 接待服务规范: the longest text of an office's own. */
export const SERVICE_STANDARD_LENGTH = 3_000;

/** What an office promises whoever turns to it, until it says so in words of its own. */
export const DEFAULT_SERVICE_STANDARD = `一、首问负责：您第一个问到的工作人员负责到底。属于本单位的，当场登记；不属于本单位的，告诉您由哪个机关办理、怎么去。
二、来访、来信、来电、网上一视同仁：都登记，都给回执，都按同样的期限办。
三、一次告知：要补充什么材料、走什么途径、何时有答复，一次说清，不让您多跑。
四、限时办结：十五日内告知是否受理；受理的按法定期限答复，到期办不完的说明理由和延长到哪一天。
五、热情文明：请坐、倒水、耐心听完；不推诿、不训斥、不因为您来反映问题而为难您。
六、为您保密：您的姓名、电话只用于办理和答复，每次查看都留下记录。
七、请您监督：登记以后，凭登记编号和查询码可以评价这次接待，评价与承办人无关，也不影响办理。`;
