import type { DivisionFieldsFragment, DivisionLevel } from '@huiyin/client';
import { noted } from '../i18n/marks';
import { ReferenceChoice } from '../frame/ReferenceChoice';

type Props = Readonly<{
  source: string;
  label: string;
  helperText?: string;
  level: DivisionLevel;
  /** Only those directly below. */
  parentCode?: string | undefined;
}>;

/** Chooses one of the county's divisions; the value is its code. */
export function DivisionInput({ level, parentCode, ...field }: Props) {
  return (
    <ReferenceChoice<DivisionFieldsFragment>
      {...field}
      reference="divisions"
      filter={parentCode ? { level, parentCode } : { level }}
      optionText={({ name, code }) => noted(name, code)}
    />
  );
}
