import { Chip } from '@mui/material';
import type { ReviewFieldsFragment } from '@huiyin/client';
import { RUNNING_REVIEW } from '@huiyin/domain';
import { useListContext } from 'react-admin';
import { useWholeCounty } from '../api/viewer-store';
import { RoomList } from '../frame/RoomList';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { ReceiveOutsideReviewButton } from './ReceiveOutsideReviewButton';
import { ReceiveReviewButton } from './ReceiveReviewButton';
import { ReviewStatusChip } from './ReviewStatusChip';
import { useReviewText } from './review.text';

type Row = ReviewFieldsFragment;

export default function ReviewList() {
  const text = useReviewText();
  const tiers = useLabels('reviewTier');
  const results = useLabels('reviewResult');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<Row>
      title={text.title}
      filters={[<Tabs key="tabs" />]}
      actions={[<ReceiveOutsideReviewButton key="outside" />, <ReceiveReviewButton key="receive" />]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        { key: 'matter', label: text.matter, main: true, cell: ({ title }) => title },
        { key: 'status', label: text.status, cell: (review) => <ReviewStatusChip review={review} /> },
        { key: 'tier', label: text.tier, cell: ({ tier }) => tiers.of(tier) },
        { key: 'due', label: text.dueOn, cell: ({ dueOn }) => dayText(dueOn) },
        { key: 'office', label: text.office, cell: ({ officeName }) => officeName },
        { key: 'body', label: text.body, cell: ({ bodyName }) => bodyName },
        {
          key: 'result',
          label: text.result,
          cell: ({ result, setAsideResult }) =>
            result &&
            (setAsideResult
              ? text.fellSince(results.of(result), results.of(setAsideResult))
              : results.of(result)),
        },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: Row) => tenant.name }]
          : []),
      ]}
    />
  );
}

/** What is narrowed to: one of them at a time. */
const TABS = {
  all: {},
  toDecide: { side: 'REVIEWING', status: RUNNING_REVIEW },
  asked: { side: 'ANSWERING' },
} as const;

function Tabs() {
  const text = useReviewText();
  const { filterValues, setFilters } = useListContext();
  const { side, status, ...others } = filterValues;
  const now = JSON.stringify({ ...(side ? { side } : {}), ...(status ? { status } : {}) });
  return (Object.keys(TABS) as (keyof typeof TABS)[]).map((tab) => {
    const on = JSON.stringify(TABS[tab]) === now;
    return (
      <Chip
        key={tab}
        label={text[tab]}
        clickable
        aria-pressed={on}
        color={on ? 'primary' : 'default'}
        variant={on ? 'filled' : 'outlined'}
        onClick={() => setFilters({ ...others, ...TABS[tab] })}
      />
    );
  });
}
