import type { OfficialFieldsFragment } from '@huiyin/client';
import { noted } from '../i18n/marks';
import { ReferenceChoice } from '../frame/ReferenceChoice';

type Props = Readonly<{
  source: string;
  label: string;
  mandatory?: boolean;
  helperText?: string;
  /** Narrows who is offered. */
  filter?: Readonly<{ mayExtend?: boolean }>;
}>;

/** Two people may bear one name, so the post stands beside it. */
export const officialName = ({ name, post }: Pick<OfficialFieldsFragment, 'name' | 'post'>): string =>
  noted(name, post);

export function OfficialInput(props: Props) {
  return (
    <ReferenceChoice<OfficialFieldsFragment> {...props} reference="officials" optionText={officialName} />
  );
}
