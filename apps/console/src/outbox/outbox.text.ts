import { textOf } from '../i18n/text';

export const useOutboxText = textOf({
  zh: {
    waiting: (n: number) => `等待发送 ${n} 条：存在本机，连上网就自动发送。`,
    sendNow: '立即发送',
    refused: '有一条没有收下，退回成草稿：',
    begun: '有一条紧急信息还没有写完。',
    goOn: '继续写',
    leaveTitle: '还有没有发出的内容',
    leave: (waiting: number, begun: number) =>
      [
        waiting > 0 ? `本机还有 ${waiting} 条等待发送` : '',
        begun > 0 ? `${waiting > 0 ? '，' : '本机还有 '}${begun} 份草稿` : '',
        '。退出登录会把它们从本机删除，不会发出。',
      ].join(''),
    stay: '先不退出',
    discard: '删除并退出',
  },
  en: {
    waiting: (n: number) => `${n} waiting to be sent: kept on this device, sent when the network is back.`,
    sendNow: 'Send at once',
    refused: 'One was not accepted and is a draft again: ',
    begun: 'An emergency report is not finished.',
    goOn: 'Go on',
    leaveTitle: 'Something was not sent',
    leave: (waiting: number, begun: number) =>
      `On this device: ${waiting} waiting to be sent, ${begun} drafts. Signing out deletes them unsent.`,
    stay: 'Stay',
    discard: 'Delete and sign out',
  },
});
