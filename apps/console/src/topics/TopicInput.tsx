import type { TopicFieldsFragment } from '@huiyin/client';
import { ReferenceChoice } from '../frame/ReferenceChoice';

type Props = Readonly<{ source: string; label: string; helperText?: string }>;

export function TopicInput(props: Props) {
  return (
    <ReferenceChoice<TopicFieldsFragment> {...props} reference="topics" optionText={({ path }) => path} />
  );
}
