import type { DivisionFieldsFragment } from '@huiyin/client';
import { useEffect, useRef } from 'react';
import { useGetOne } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

/** Proposes the name of the division that was chosen, until another name is typed. */
export function NameOfDivision(): null {
  const { getValues, setValue } = useFormContext();
  const code: unknown = useWatch({ name: 'divisionCode' });
  const { data } = useGetOne<DivisionFieldsFragment>(
    'divisions',
    { id: String(code) },
    { enabled: Boolean(code) },
  );
  const proposed = useRef('');
  const name = data?.code === code ? data?.name : undefined;
  useEffect(() => {
    if (!name) return;
    const typed: unknown = getValues('name');
    if (typed && typed !== proposed.current) return;
    proposed.current = name;
    setValue('name', name, { shouldValidate: true });
  }, [name, getValues, setValue]);
  return null;
}
