import { RuleViolation } from '../shared/errors';
import { requiredText } from '../shared/text';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { PAPER_BODY_LENGTH, PAPER_TITLE_LENGTH, type PaperKind, type PaperTemplate } from './paper';
import { wordsOf } from './paper-kinds.rules';
import { lostElements } from './paper-lines.rules';
import { placeholdersIn } from './paper-placeholders';
import { namesARemedy } from './paper-remedy.rules';
import type { Words } from '../shared/words';

/** Papers that are about another way: what they say of it is theirs. Of all others the remedy is printed as the route has it. */
const TELL_OF_WAYS: readonly PaperKind[] = [
  'NON_ACCEPTANCE_NOTICE',
  'LAWFUL_WAY_NOTICE',
  'REVIEW_NON_ACCEPTANCE_NOTICE',
  'MEDIATION_FAILURE_NOTICE',
  'MEDIATION_AGREEMENT',
  'ORAL_AGREEMENT_RECORD',
];

/** What is wrong with a template, in words; empty when it can be used. */
export function templateProblems(kind: PaperKind, { title, body, series }: PaperTemplate): Words[] {
  const names = placeholdersIn(body);
  const { wanted, known } = wordsOf(kind);
  const unknown = names.filter((name) => !known.includes(name));
  const lacking = wanted.filter((element) => !names.includes(element));
  const loose = /[{}]/.test((title + body).replace(/\{[^{}]*\}/g, ''));
  return [
    ...(/^\p{Script=Han}{1,4}$/u.test(series)
      ? []
      : [
          {
            zh: '字号用一至四个汉字，例如“复”',
            en: 'the series is one to four Chinese characters, such as “复”',
          },
        ]),
    ...(placeholdersIn(title).length > 0
      ? [{ zh: '标题里不用占位符', en: 'the title has no placeholders' }]
      : []),
    ...unknown.map((name) => ({ zh: `没有这个占位符：{${name}}`, en: `no such placeholder: “{${name}}”` })),
    ...(!TELL_OF_WAYS.includes(kind) && namesARemedy(kind, { title, body })
      ? [
          {
            zh: '不要写复查复核、行政复议、诉讼等救济途径：文书按事项的办理途径自动写明，写在模板里会与其矛盾',
            en: 'leave out reviews, reconsideration and courts: each paper states the remedy of its own route, which a line in the template would contradict',
          },
        ]
      : []),
    ...(loose ? [{ zh: '花括号没有成对', en: 'braces are not paired' }] : []),
    ...lacking.map((name) => ({
      zh: `缺少必备内容：{${name}}`,
      en: `missing, though required: “{${name}}”`,
    })),
    ...lostElements(kind, body).map(({ element, beside }) => ({
      zh: `必备内容{${element}}与{${beside.join('}{')}}写在同一行：没有后者的事项会把整行略去，请把必备内容单独成行`,
      en: `“{${element}}”, which is required, stands in one line with “{${beside.join('}{')}}”, and the line is left out where a matter has none of that: give it a line of its own`,
    })),
  ];
}

/**
 * 现用模板: what a paper is made from. A stored one that could not be written today gives way to our wording, so that a check which came
 * after it leaves no paper without what the law wants, and no office without its paper; title and series stay while they are sound.
 */
export function templateInUse(
  kind: PaperKind,
  stored: PaperTemplate,
): Readonly<{ template: PaperTemplate; ours: boolean }> {
  const sound = (one: PaperTemplate): boolean => templateProblems(kind, one).length === 0;
  if (sound(stored)) return { template: stored, ours: false };
  const ours = DEFAULT_PAPER_TEMPLATES[kind];
  const named = { ...stored, body: ours.body };
  return { template: sound(named) ? named : ours, ours: true };
}

/** @throws RuleViolation REQUIRED, INVALID with every problem named */
export function requirePaperTemplate(kind: PaperKind, written: PaperTemplate): PaperTemplate {
  const template = {
    title: requiredText(written.title, '标题', PAPER_TITLE_LENGTH),
    body: requiredText(written.body.replace(/\r\n?/g, '\n'), '正文', PAPER_BODY_LENGTH),
    series: requiredText(written.series, '字号', 4),
  };
  const problems = templateProblems(kind, template);
  if (problems.length > 0)
    throw new RuleViolation('INVALID', {
      field: '模板',
      reason: {
        zh: problems.map(({ zh }) => zh).join('；'),
        en: problems.map(({ en }) => en).join('; '),
      },
    });
  return template;
}
