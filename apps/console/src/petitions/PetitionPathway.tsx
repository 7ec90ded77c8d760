import { Box, Button, Chip, Typography } from '@mui/material';
import { useWriteRefusal } from '../api/use-write-refusal';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { AcknowledgeHandOffButton } from './AcknowledgeHandOffButton';
import { useHandOffText } from './hand-off.text';
import type { PetitionRecord } from './PetitionVerb';

/** 法定途径: where the petitioner was sent and until when that is open, and where the papers are; nothing of what is handled here. */
export function PetitionPathway({ petition }: { petition: PetitionRecord }) {
  const text = useHandOffText();
  const { pathway, handOffs, lawfulWay, answeredAt } = petition;
  const lastDay = useLastDay(pathway);
  if (answeredAt || (!pathway && !lawfulWay && handOffs.length === 0)) return null;
  return (
    <Section title={text.title}>
      {pathway && (
        <>
          <Fact label={text.way}>{pathway.what}</Fact>
          <Fact label={text.forum}>{pathway.forum}</Fact>
          <Fact label={text.basis}>{pathway.provision}</Fact>
          {pathway.term && (
            <Fact label={pathway.decided ? text.decidedBy : text.until}>
              {lastDay}
              <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
                {pathway.term} {pathway.derivation}
              </Typography>
            </Fact>
          )}
        </>
      )}
      {handOffs.length === 0 && <Typography color="text.secondary">{text.none}</Typography>}
      {handOffs.map((packet) => (
        <Packet key={packet.id} packet={packet} />
      ))}
    </Section>
  );
}

/** Until when one may go there, or by when it is decided there; or why no day is known. */
function useLastDay(pathway: PetitionRecord['pathway']): string | null {
  const text = useHandOffText();
  if (!pathway) return null;
  const { decided, endsOn, over, provisional } = pathway;
  if (!endsOn) return decided ? text.notFiled : text.noDay;
  if (over) return (decided ? text.undecided : text.over)(dayText(endsOn));
  return dayText(endsOn) + (provisional ? text.provisional : '');
}

function Packet({ packet }: { packet: PetitionRecord['handOffs'][number] }) {
  const text = useHandOffText();
  const means = useLabels('handOffMeans');
  const proofs = useLabels('acknowledgeProof');
  const mayDispose = useWriteRefusal('petition.dispose');
  const { id, receiver, items, handedAt, acknowledgedOn, signer, proofKind, proof } = packet;
  return (
    <Box role="group" aria-label={receiver} sx={{ py: 1, borderTop: 1, borderColor: 'divider', mt: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
          {receiver}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={acknowledgedOn === null ? 'warning' : 'success'}
          label={
            acknowledgedOn === null ? text.waiting : text.acknowledged(dayText(acknowledgedOn), signer ?? '')
          }
        />
        {mayDispose === null && (
          <Button component="a" size="small" variant="outlined" href={`/hand-offs/${id}`} download>
            {text.take}
          </Button>
        )}
        {acknowledgedOn === null && <AcknowledgeHandOffButton handOffId={id} />}
      </Box>
      {mayDispose === null && (
        <Typography variant="body2" color="text.secondary">
          {text.takeHint}
        </Typography>
      )}
      <Typography color="text.secondary">{text.sent(dayText(handedAt), means.of(packet.means))}</Typography>
      <Passage label={text.items}>{items}</Passage>
      <Passage label={proofKind ? proofs.of(proofKind) : ''}>{proof}</Passage>
    </Box>
  );
}
