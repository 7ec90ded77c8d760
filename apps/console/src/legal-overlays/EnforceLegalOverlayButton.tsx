import { EnforceLegalOverlayDocument, type LegalOverlayFieldsFragment } from '@huiyin/client';
import { isCompared, parsed, type LaidRule } from '@huiyin/domain';
import { BooleanInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText, today } from '../i18n/dates';
import { useLegalOverlayText } from './legal-overlay.text';

export function EnforceLegalOverlayButton({ overlay }: { overlay: LegalOverlayFieldsFragment }) {
  const text = useLegalOverlayText();
  const refusal = useWriteRefusal('legalOverlay.manage');
  const { id, version, code, edition, level, inForceFrom, enforcedAt, body } = overlay;
  const asked = !isCompared(parsed(body) as LaidRule | null, null);
  const standing = inForceFrom > today() ? text.waits(dayText(inForceFrom)) : text.already;
  return (
    <VerbButton label={text.enforce} refusal={refusal ?? (enforcedAt === null ? null : standing)}>
      {(close) => (
        <VerbDialog
          title={text.enforceOf(text.editionOf(code, edition))}
          submitLabel={text.enforce}
          intro={(level === 'NATIONAL' ? text.enforceNational : text.enforceIntro)(dayText(inForceFrom))}
          document={EnforceLegalOverlayDocument}
          input={({ compared }) => ({ id, version, ...(asked ? { compared: compared === true } : {}) })}
          ready={!asked}
          onClose={close}
        >
          {asked ? (
            <BooleanInput source="compared" label={text.compared} helperText={text.comparedHelp} />
          ) : undefined}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
