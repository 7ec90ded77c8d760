import { Box, Chip, Typography } from '@mui/material';
import type { LegalOverlayFieldsFragment } from '@huiyin/client';
import { isCompared, parsed, type LaidRule, type NationalEdition } from '@huiyin/domain';
import { RoomList } from '../frame/RoomList';
import { EnforceLegalOverlayButton } from './EnforceLegalOverlayButton';
import { SimulateLegalOverlayButton } from './SimulateLegalOverlayButton';
import { dayText, today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { useLegalOverlayText } from './legal-overlay.text';
import { WriteLegalOverlayButton } from './WriteLegalOverlayButton';

/** 发布文件 of a version of the nation's law. */
const documentOf = (body: string): string | null =>
  (parsed(body) as Partial<NationalEdition> | null)?.document?.zh ?? null;

/** 本县期限规定、省级信访条例、国家规定: every edition, drafts among them. */
export default function LegalOverlayList() {
  const text = useLegalOverlayText();
  const { unverified: notCompared } = useLegalOverlayFormText();
  const levels = useLabels('overlayLevel');
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text.intro}
      </Typography>
      <RoomList<LegalOverlayFieldsFragment>
        title={text.title}
        actions={
          <>
            <WriteLegalOverlayButton level="COUNTY" />
            <WriteLegalOverlayButton level="PROVINCE" />
            <WriteLegalOverlayButton level="NATIONAL" />
          </>
        }
        empty={{ title: text.empty, hint: text.emptyHint }}
        columns={[
          {
            key: 'law',
            label: text.law,
            main: true,
            cell: ({ law, body }) => text.lawOf(law, documentOf(body)),
          },
          { key: 'level', label: text.level, wideOnly: true, cell: ({ level }) => levels.of(level) },
          {
            key: 'edition',
            label: text.edition,
            cell: ({ code, edition }) => text.editionOf(code, edition),
          },
          { key: 'inForceFrom', label: text.inForceFrom, cell: ({ inForceFrom }) => dayText(inForceFrom) },
          {
            key: 'state',
            label: text.state,
            cell: ({ enforcedAt, inForceFrom, body, comparedBy, comparedAt }) => (
              <>
                {enforcedAt === null ? (
                  <Chip size="small" label={text.draft} />
                ) : inForceFrom > today() ? (
                  <Chip size="small" color="info" label={text.waiting} />
                ) : (
                  <Chip size="small" color="success" label={text.enforced} />
                )}
                {!isCompared(parsed(body) as LaidRule | null, comparedBy) && ` ${notCompared}`}
                {comparedBy && comparedAt && (
                  <Typography variant="caption" component="div" color="text.secondary">
                    {text.comparedBy(comparedBy, dayText(comparedAt))}
                  </Typography>
                )}
              </>
            ),
          },
          { key: 'writtenBy', label: text.writtenBy, wideOnly: true, cell: ({ writtenBy }) => writtenBy },
          {
            key: 'verbs',
            label: '',
            cell: (overlay) => (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
                <SimulateLegalOverlayButton overlay={overlay} />
                <EnforceLegalOverlayButton overlay={overlay} />
                <WriteLegalOverlayButton level={overlay.level} overlay={overlay} />
              </Box>
            ),
          },
        ]}
      />
    </>
  );
}
