import { textOf } from '../i18n/text';

export const useMeasureText = textOf({
  zh: {
    title: '化解方案',
    kind: '措施种类',
    intro:
      '写明采取什么措施、由谁负责、哪天之前做到。它是责任人的任务，到期提醒；做完的登记结果，不再采取的写明理由撤回。都有了结果，事项才能办结。',
    onRequest: '信访人本人提出要心理疏导',
    onRequestHelp: '只写联系谁、什么时候；谈话内容和身体、心理状况不写在这里。',
    achieved: '结果',
    dropped: '不再采取：',
  },
  en: {
    title: 'Resolution plan',
    kind: 'Kind of measure',
    intro:
      'What is done, who answers for it, by when. It is a task of that official, who is reminded. Record what was achieved, or withdraw it with a reason; then the matter can be closed.',
    onRequest: 'The petitioner asked for counselling',
    onRequestHelp: 'Only whom to contact and when: nothing of what is said there, or of anybody’s health.',
    achieved: 'Achieved',
    dropped: 'Dropped: ',
  },
});
