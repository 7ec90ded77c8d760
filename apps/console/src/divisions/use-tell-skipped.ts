import { labelOf, type SkippedDivision } from '@huiyin/domain';
import { useNotify } from 'react-admin';
import { useLanguage } from '../i18n/language';
import { useDivisionText } from './division.text';

/** Says which rows of a list were not taken and why, until it is closed; `done` is what was. */
export function useTellSkipped() {
  const text = useDivisionText();
  const notify = useNotify();
  const language = useLanguage();
  return (skipped: readonly SkippedDivision[], done: string = text.imported): void => {
    if (skipped.length === 0) return notify(done, { type: 'success' });
    const rows = skipped.map(({ row, code, name, reason }) =>
      text.skippedRow(row, [code, name].filter(Boolean).join(' '), labelOf(reason, language)),
    );
    notify([done, text.skipped(skipped.length), ...rows].join('\n'), {
      type: 'warning',
      multiLine: true,
      autoHideDuration: null,
    });
  };
}
