import { Alert } from '@mui/material';
import { ROSTER_DAYS, uncovered, type Span } from '@huiyin/domain';
import { dayText, today } from '../i18n/dates';
import { listed } from '../i18n/marks';
import { useDutyText } from './duty.text';
import { byGroup, officeOf, useRoster } from './use-roster';

/** The days of the next two weeks on which nobody is on duty, of each office that keeps a roster. */
export function RosterGaps() {
  const text = useDutyText();
  const { data = [] } = useRoster();
  return byGroup(data).map((duties) => {
    const spans = uncovered(duties, today(), ROSTER_DAYS);
    const [first] = duties;
    if (spans.length === 0 || first === undefined) return null;
    return (
      <Alert key={first.groupId} severity="warning" sx={{ mb: 2 }}>
        {text.uncovered(officeOf(first.group), listed(spans.map(inShort)))}
      </Alert>
    );
  });
}

const inShort = ({ from, until }: Span): string =>
  from === until ? dayText(from) : `${dayText(from)} – ${dayText(until)}`;
