import { chineseDate } from '../shared/day-text';
import { labelOf } from '../shared/labels';
import type { PathwayStanding } from '../petitions/pathway.rules';
import type { Channel } from '../petitions/petition';

/** What a packet tells of a matter: what the receiving organ needs to go on, and no more (个人信息保护法第三十四条). */
export type PacketFacts = Readonly<{
  receiver: string;
  items: string;
  number: string;
  title: string;
  content: string;
  channel: Channel;
  /** Beijing dates. */
  receivedOn: string;
  disposedOn: string;
  headCount: number;
  reason: string | null;
  lawfulWay: string | null;
  pathway: PathwayStanding | null;
  people: readonly Readonly<{ name: string; phone: string | null; address: string | null }>[];
}>;

/** 移送函, paragraph by paragraph. */
export function coverText(facts: PacketFacts, files: number): string[] {
  const { number, title, receivedOn, disposedOn, items, pathway, lawfulWay } = facts;
  const way = pathway
    ? `依法应当向${pathway.forum}${pathway.what}（${pathway.provision}）。${pathway.term ?? ''}`
    : (lawfulWay ?? '');
  return [
    `${chineseDate(receivedOn)}收到的“${title}”（登记编号 ${number}），经审查不由我单位作为信访事项办理，已于${chineseDate(disposedOn)}告知信访人。${way}`,
    `现将材料移送你单位依法办理。移送清单：${items}。`,
    `本移送包另有文件 ${files} 件，各文件的 SHA-256 列在 manifest-sha256.txt，可以用 sha256sum -c manifest-sha256.txt 核对。`,
    '收到后请在签收回执上签名，退回我单位。信访人的姓名和联系方式只用于办理本事项。',
  ];
}

/** 信访事项登记表, a line a field. */
export function registrationText(facts: PacketFacts): string[] {
  const { number, title, content, channel, receivedOn, headCount, people, disposedOn, reason } = facts;
  return [
    `登记编号：${number}`,
    `收到日期：${chineseDate(receivedOn)}，渠道：${labelOf(channel, 'zh')}，人数：${headCount} 人`,
    ...(people.length === 0
      ? ['信访人：匿名']
      : people.map(
          ({ name, phone, address }) =>
            `信访人：${[name, phone && `电话 ${phone}`, address && `地址 ${address}`].filter(Boolean).join('，')}`,
        )),
    `事项：${title}`,
    `内容：${content}`,
    `处置：${chineseDate(disposedOn)}告知。理由：${reason ?? '见告知书'}`,
  ];
}

/** 签收回执, to be filled in by hand and sent back. */
export const slipText = ({ receiver, number, title, items }: PacketFacts): string[] => [
  `已收到登记编号 ${number}“${title}”的移送材料：${items}。`,
  `接收机关：${receiver}（盖章）`,
  '签收人：　　　　　　　　　　　　签收日期：　　　　年　　月　　日',
];
