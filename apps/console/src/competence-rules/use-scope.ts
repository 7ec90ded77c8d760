import type { CompetenceRuleFieldsFragment } from '@huiyin/client';
import { useLabels } from '../i18n/labels';
import { useCompetenceRuleText } from './competence-rule.text';

type Scope = Pick<CompetenceRuleFieldsFragment, 'topic' | 'placeUnit' | 'category'>;

/** For which matters a rule holds, in a phrase. */
export function useScope(): (rule: Scope) => string {
  const text = useCompetenceRuleText();
  const categories = useLabels('matterCategory');
  return ({ topic, placeUnit, category }) =>
    [topic?.path, placeUnit?.name, category && categories.of(category)].filter(Boolean).join(' × ') ||
    text.everything;
}
