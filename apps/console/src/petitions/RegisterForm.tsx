import { Box, Button } from '@mui/material';
import {
  LodgeAccusationDocument,
  RegisterPetitionDocument,
  RegisterStaffGrievanceDocument,
  type Channel,
  type MatterCategory,
  type PetitionReceiptFragment,
} from '@huiyin/client';
import { RECEIPT_BOUND_DAYS, TEXT_LENGTH, TITLE_LENGTH } from '@huiyin/domain';
import { useState } from 'react';
import {
  Form,
  LinkBase,
  maxLength,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
} from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useAct } from '../api/use-act';
import { useViewer } from '../api/viewer-store';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf, today, wallTimeOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { UnitInput } from '../units/UnitInput';
import { TopicInput } from '../topics/TopicInput';
import { RegisterAccused, useReceivesAccusations } from './RegisterAccused';
import { typedAccused, type TypedAccused } from './typed-accused';
import { PartiesInput } from './PartiesInput';
import { RegisterReception, typedReception } from './RegisterReception';
import { RegisterGroup, typedMandate } from './RegisterGroup';
import { RegisterStaff, typedStaff } from './RegisterStaff';
import { filledParties, type TypedParty } from './parties';
import { useRegisterText } from './register.text';
import { useRunningTermsText } from './running-terms.text';
import { SimilarPetitions } from './SimilarPetitions';

const DAY_MS = 86_400_000;

export function RegisterForm({ onRegistered }: { onRegistered: (receipt: PetitionReceiptFragment) => void }) {
  const text = useRegisterText();
  const terms = useRunningTermsText();
  const channels = useLabels('channel');
  const categories = useLabels('matterCategory');
  const viewer = useViewer();
  const registering = useAct(RegisterPetitionDocument);
  const lodging = useAct(LodgeAccusationDocument);
  const bringing = useAct(RegisterStaffGrievanceDocument);
  const receives = useReceivesAccusations();
  const [opened] = useState(() => new Date());
  const untouched = wallTimeOf(opened);
  const defaults = {
    channel: 'VISIT',
    receivedAt: untouched,
    firstAskedId: viewer?.officialId ?? null,
    parties: [{}],
    chosenOn: today(),
    accused: [{ kind: 'OFFICIAL', where: 'elsewhere' }],
    managers: [{ officialId: null }],
  };

  async function submit(values: FieldValues): Promise<void> {
    const reception = typedReception(values);
    const matter = {
      channel: values['channel'] as Channel,
      title: String(values['title']),
      content: String(values['content']),
      parties: filledParties(values['parties'] as TypedParty[]),
      ...(values['receivedAt'] && values['receivedAt'] !== untouched
        ? { receivedAt: instantOf(String(values['receivedAt'])) }
        : {}),
      ...(values['topicId'] ? { topicId: String(values['topicId']) } : {}),
      ...(values['placeUnitId'] ? { placeUnitId: String(values['placeUnitId']) } : {}),
      ...(values['actKnownOn'] ? { actKnownOn: String(values['actKnownOn']) } : {}),
      ...(values['firstAskedId'] ? { firstAskedId: String(values['firstAskedId']) } : {}),
      ...(reception ? { reception } : {}),
      ...(values['headCount'] ? { headCount: Number(values['headCount']) } : {}),
    };
    const category = values['category'] as MatterCategory | undefined;
    if (category === 'ACCUSATION' && receives) {
      const accused = typedAccused(values['accused'] as TypedAccused[]);
      const lodged = await lodging.act({ ...matter, accused });
      if (lodged) onRegistered(lodged.lodgeAccusation);
      return;
    }
    const staff = typedStaff(values, receives);
    if (staff && category !== 'ACCUSATION') {
      const brought = await bringing.act({ ...matter, ...staff, ...(category ? { category } : {}) });
      if (brought) onRegistered(brought.registerStaffGrievance);
      return;
    }
    const group = typedMandate(values);
    const registered = await registering.act({
      ...matter,
      ...(category ? { category } : {}),
      ...(group ? { group } : {}),
    });
    if (registered) onRegistered(registered.registerPetition);
  }

  return (
    <Form onSubmit={submit} defaultValues={defaults} warnWhenUnsavedChanges>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 2fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Section title={text.what}>
            <RadioButtonGroupInput
              source="channel"
              label={text.channel}
              choices={channels.choices()}
              validate={required()}
              helperText={false}
            />
            <TextInput
              source="title"
              label={text.subject}
              helperText={text.subjectHelp}
              validate={[required(), maxLength(TITLE_LENGTH)]}
              fullWidth
              autoFocus
            />
            <LongText
              source="content"
              label={text.content}
              helperText={text.contentHelp}
              rows={5}
              longest={TEXT_LENGTH}
            />
            <TopicInput source="topicId" label={text.topic} helperText={text.topicHelp} />
            <UnitInput source="placeUnitId" label={text.place} helperText={text.placeHelp} />
            <SelectInput
              source="category"
              label={text.category}
              choices={categories.choices()}
              helperText={false}
              fullWidth
            />
            <DayInput source="actKnownOn" label={terms.input} helperText={terms.inputHelp} optional />
            <RegisterAccused />
          </Section>
          <PartiesInput />
          <RegisterGroup />
          <RegisterStaff />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, position: { lg: 'sticky' }, top: { lg: 64 } }}>
          <Section title={text.how}>
            <WallTimeInput
              source="receivedAt"
              label={text.receivedAt}
              helperText={text.receivedHelp}
              earliest={new Date(opened.getTime() - RECEIPT_BOUND_DAYS * DAY_MS)}
            />
            <OfficialInput
              source="firstAskedId"
              label={text.firstAsked}
              helperText={text.firstAskedHelp}
              mandatory
            />
          </Section>
          <RegisterReception />
          <SimilarPetitions />
          <Box>
            <ProblemAlert problem={registering.problem ?? lodging.problem ?? bringing.problem} />
            <Box sx={{ display: 'flex', gap: 1 }}>
              <Button
                type="submit"
                variant="contained"
                size="large"
                loading={registering.pending || lodging.pending || bringing.pending}
                sx={{ flex: 1 }}
              >
                {text.submit}
              </Button>
              <Button component={LinkBase} to="/petitions" size="large">
                {text.cancel}
              </Button>
            </Box>
          </Box>
        </Box>
      </Box>
    </Form>
  );
}
