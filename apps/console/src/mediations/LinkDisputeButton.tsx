import { LinkDisputeDocument } from '@huiyin/client';
import { DISPUTE_LENGTHS } from '@huiyin/domain';
import { required, TextInput } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { OtherOfficeInput } from '../transfers/OtherOfficeInput';
import { useDisputeText } from './dispute.text';
import type { MediationProps } from './mediation.text';

/** 跨单位并案: the county's people alone see what another office has of the dispute. */
export function LinkDisputeButton({ mediation }: MediationProps) {
  const text = useDisputeText();
  const { id, version } = mediation;
  if (!useViewer()?.permissions.includes('dispute.link')) return null;
  return (
    <VerdictButton
      subject={mediation}
      action="link"
      document={LinkDisputeDocument}
      intro={text.linkIntro}
      input={({ otherTenantId, otherNumber, reason }) => ({
        id,
        version,
        otherTenantId: String(otherTenantId ?? ''),
        otherNumber: String(otherNumber ?? ''),
        reason: String(reason ?? ''),
      })}
    >
      {/* between two townships no matter is transferred, and disputes cross their border all the same */}
      <OtherOfficeInput source="otherTenantId" label={text.otherOffice} />
      <TextInput source="otherNumber" label={text.otherNumber} validate={required()} fullWidth />
      <LongText source="reason" label={text.reason} rows={2} longest={DISPUTE_LENGTHS.reason} />
    </VerdictButton>
  );
}
