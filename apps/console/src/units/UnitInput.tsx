import type { UnitFieldsFragment } from '@huiyin/client';
import { noted } from '../i18n/marks';
import { ReferenceChoice } from '../frame/ReferenceChoice';

type Props = Readonly<{ source: string; label: string; mandatory?: boolean; helperText?: string }>;

/** Names of units repeat, so the one above stands beside. */
export const unitName = ({ name, parent }: Pick<UnitFieldsFragment, 'name' | 'parent'>): string =>
  noted(name, parent?.name);

export function UnitInput(props: Props) {
  return <ReferenceChoice<UnitFieldsFragment> {...props} reference="units" optionText={unitName} />;
}
