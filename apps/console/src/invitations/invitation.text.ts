import { INVITATION_HOURS } from '@huiyin/domain';
import { textOf } from '../i18n/text';

export const useInvitationText = textOf({
  zh: {
    invite: '发邀请链接',
    inviteIntro:
      '生成一个链接，发给本人。本人打开后自己设密码；以前发过的链接随即失效，现有密码在此之前仍可用。',
    linkFor: (name: string) => `${name} 的邀请链接`,
    linkText: `请发给本人：${INVITATION_HOURS} 小时内有效，只能用一次。不要发到群里。`,
    title: '接受邀请',
    hello: (name: string, tenant: string) => `${name}，欢迎使用${tenant}的回音系统。`,
    invited: (by: string, until: string) => `${by} 邀请您。链接在 ${until} 前有效。`,
    remember: '以后登录时填写（请记下）：',
    code: '单位代码',
    account: '用户名',
    set: '设置密码并登录',
    overTitle: '邀请链接不能用',
    over: '链接不正确、已过期或者已用过。请发出邀请的人重新发一个；已设过密码的，请直接登录。',
    toSignIn: '去登录',
  },
  en: {
    invite: 'Send an invitation',
    inviteIntro:
      'Makes a link for the person to choose a password with. An earlier link ends; the password of today holds until then.',
    linkFor: (name: string) => `Invitation of ${name}`,
    linkText: `Send it to the person alone: it holds for ${INVITATION_HOURS} hours and works once.`,
    title: 'Accept the invitation',
    hello: (name: string, tenant: string) => `${name}, welcome to Huiyin at ${tenant}.`,
    invited: (by: string, until: string) => `${by} invites you. The link holds until ${until}.`,
    remember: 'Asked for at every sign-in; write it down:',
    code: 'Tenant code',
    account: 'User name',
    set: 'Set the password and sign in',
    overTitle: 'This invitation does not work',
    over: 'The link is wrong, over or used. Ask who sent it for a new one, or sign in if you have set your password.',
    toSignIn: 'To the sign-in',
  },
});
