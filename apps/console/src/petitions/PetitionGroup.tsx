import { Alert, Box, Typography } from '@mui/material';
import type { GroupInvitationFragment } from '@huiyin/client';
import { useState } from 'react';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled, listed, noted } from '../i18n/marks';
import { CountSharedPhonesButton } from './CountSharedPhonesButton';
import { FormGroupButton } from './FormGroupButton';
import { useGroupText } from './group.text';
import { GroupInvitationDialog } from './GroupInvitationDialog';
import type { PetitionRecord } from './PetitionVerb';
import { RenewMandateButton } from './RenewMandateButton';
import { ReissueInvitationButton } from './ReissueInvitationButton';
import { RevealCoSignerButton, type Addressee } from './RevealCoSignerButton';
import { ServeCoSignersButton } from './ServeCoSignersButton';

/** 集体信访: the mandate and numbers; of who stands behind it nothing. Absent where one person asks. */
export function PetitionGroup({ petition: { groupMatter, headCount } }: { petition: PetitionRecord }) {
  const text = useGroupText();
  const ways = useLabels('mandateWay');
  const [invitation, setInvitation] = useState<GroupInvitationFragment | null>(null);
  const { mandate, mostRepresentatives, limitSource, coSigners, sharedPhones } = groupMatter;
  if (mandate === null && headCount < 2) return null;
  return (
    <Section title={text.title} aside={mandate === null && <FormGroupButton onInvited={setInvitation} />}>
      {mandate === null ? (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {text.none}
        </Typography>
      ) : (
        <>
          <Fact label={text.chosen}>
            {dayText(mandate.chosenOn)} {ways.of(mandate.chosenBy)}
          </Fact>
          <Passage label={text.mandate}>{mandate.mandate}</Passage>
          <Fact label={text.formed}>
            {minuteText(mandate.formedAt)} {mandate.formedBy}
          </Fact>
          <Fact label={text.coSigners}>
            {text.people(coSigners)}
            {sharedPhones > 0 && text.sharing(sharedPhones)}
            <Typography variant="body2" color="text.secondary">
              {text.hidden}
            </Typography>
          </Fact>
          <Served group={groupMatter} />
          <CountSharedPhonesButton people={sharedPhones} />
          <RenewMandateButton />
          <ReissueInvitationButton onInvited={setInvitation} />
        </>
      )}
      <Fact label={text.limit}>{text.most(mostRepresentatives, limitSource)}</Fact>
      {invitation && <GroupInvitationDialog invitation={invitation} onClose={() => setInvitation(null)} />}
    </Section>
  );
}

/** Whom the answer has reached, by numbers; and one address at a time, for as long as this page stands. */
function Served({ group: { waiting, unreached, served } }: { group: PetitionRecord['groupMatter'] }) {
  const text = useGroupText();
  const methods = useLabels('coServiceMethod');
  const wishes = useLabels('coSignerWish');
  const [revealed, setRevealed] = useState<Addressee[]>([]);
  const toPost = waiting.filter(({ wish }) => wish === 'BY_POST').map(({ ordinal }) => ordinal);
  return (
    <>
      <Fact label={text.served}>
        {served.map(({ method, count }) => `${methods.of(method)} ${text.count(count)}`).join(' · ')}
      </Fact>
      <Fact label={text.waiting}>
        {listed(waiting.map(({ ordinal, wish }) => noted(text.numbered(ordinal), wishes.of(wish))))}
      </Fact>
      <Fact label={text.unreached}>{listed(unreached.map(({ ordinal }) => text.numbered(ordinal)))}</Fact>
      {revealed.length > 0 && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {text.revealed}
          {revealed.map(({ ordinal, name, address }) => (
            <Typography key={`${ordinal} ${name}`}>
              {labelled(text.numbered(ordinal), noted(name, address))}
            </Typography>
          ))}
        </Alert>
      )}
      {waiting.length + unreached.length > 0 && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1 }}>
          <ServeCoSignersButton waiting={waiting} unreached={unreached} />
          {toPost.length > 0 && (
            <RevealCoSignerButton numbers={[...new Set(toPost)]} onRevealed={setRevealed} />
          )}
        </Box>
      )}
    </>
  );
}
