import { ApiError, NetworkError } from '@huiyin/client';
import { plainTextOf } from '../i18n/text';

/** What went wrong, in a sentence somebody at a counter can act on. */
export type Problem = Readonly<{
  code: string;
  message: string;
  /** The page where it is mended. */
  at?: string;
}>;

const text = plainTextOf({
  zh: {
    network: '网络中断，没有连上服务器。已填写的内容仍在页面上，请检查网络后再试一次。',
    signedOut: '登录已过期，这次没有提交。重新登录后请再提交一次，填写的内容都还在。',
    unexpected: '页面出错了，刚才的操作没有完成。请刷新后重试；仍不行请联系管理员。',
    notUnderstood: '服务器没有看懂这次请求：页面可能已经过期，或地址不完整。请刷新页面，或从菜单重新打开。',
    alreadySent:
      '上一次提交其实已经成功（只是网络中断，没有收到回复），这次修改的内容没有再次提交。请返回列表查看。',
  },
  en: {
    network: 'The network is down and the server was not reached. What you typed is still here; try again.',
    signedOut:
      'Your session has ended and this was not sent. Sign in and send it again; what you typed is still here.',
    unexpected:
      'The page failed and the operation was not completed. Reload and try again, or tell the administrator.',
    notUnderstood:
      'The server did not understand this page: it may be outdated, or the address incomplete. Reload it, or start from the menu.',
    alreadySent:
      'Your previous attempt had been stored after all; the text changed since was not sent. See the list.',
  },
});

/** Reads any failure; the server's own sentences are shown as they are. */
export function problemOf(error: unknown): Problem {
  if (error instanceof NetworkError) return { code: 'NETWORK', message: text().network };
  if (!(error instanceof ApiError)) return { code: 'UNEXPECTED', message: text().unexpected };
  if (error.code === 'IDEMPOTENCY_CONFLICT') return { code: error.code, message: text().alreadySent };
  if (error.code === 'UNAUTHENTICATED') return { code: error.code, message: text().signedOut };
  // written for who programs against the API
  if (error.code === 'BAD_REQUEST') return { code: error.code, message: text().notUnderstood };
  const at = pageOf(error.problems[0]?.details ?? {});
  return { code: error.code, message: error.message, ...(at ? { at } : {}) };
}

/** A case that was taken on has no page of its own: it is seen on its petition's. */
function pageOf({ room, subject }: Readonly<Record<string, unknown>>): string | null {
  if (typeof room !== 'string' || typeof subject !== 'string') return null;
  return `/${room === 'sponsorships' ? 'petitions' : room}/${subject}/show`;
}
