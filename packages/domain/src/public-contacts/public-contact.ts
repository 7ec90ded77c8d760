import { SERVICE_STANDARD_LENGTH } from '../receptions/reception';

/** Longest texts, in characters, of what an office tells the public. */
export const PUBLIC_CONTACT_LENGTHS = {
  address: 200,
  receptionPlace: 200,
  phone: 50,
  contactName: 50,
  officeHours: 200,
  receptionDays: 500,
  serviceStandard: SERVICE_STANDARD_LENGTH,
  privacyNotice: 5_000,
} as const;

/** 公开信息: what an office tells the public, as far as it is filled in. */
export type PublicContactFacts = Readonly<{
  address: string | null;
  receptionPlace: string | null;
  phone: string | null;
  officeHours: string | null;
  receptionDays: string | null;
  privacyNotice: string | null;
  /** The official who receives what comes by the portal; null too when they no longer serve. */
  receiverId: string | null;
}>;

/**
 * 个人信息处理告知: the notice an office begins with, and adapts. It says what 个人信息保护法第十七条 asks for: who, what
 * for, how, how long, and the petitioner's rights.
 */
export const defaultPrivacyNotice = (tenantName: string): string => `一、处理者：${tenantName}。
二、目的：登记、办理、答复您提出的信访事项，并依法告知您办理情况。
三、内容：您填写的姓名、电话、地址、证件号码和反映的内容。姓名和电话用于告知和答复；地址、证件号码可以不填。匿名提交的，不收集身份信息。
四、方式：身份信息加密保存，工作人员平时只看到部分内容；查看全部须写明用途，并留下记录。未经您同意，不向被反映的人或者单位透露您的身份，法律、行政法规另有规定的除外。
五、保存期限：办理期间，以及办结后依照档案管理规定应当保存的期间。
六、您的权利：您可以凭登记编号和查询码查看办理情况；可以向本单位查阅、复制、更正您的个人信息，也可以撤回同意，撤回前已经进行的处理不受影响。
依据：《中华人民共和国个人信息保护法》第十三条、第十五条、第十七条、第四十四条至第四十七条，《信访工作条例》第十八条、第三十条。`;
