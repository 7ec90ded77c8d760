import { ArrangeMediationDocument } from '@huiyin/client';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { ChoiceInput, MediatorInputs, mediatorsOf } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

/** 调整调解员、牵头单位. */
export function ArrangeMediationButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version, lead, keeper, mediatorIds, mediators } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="arrange"
      document={ArrangeMediationDocument}
      intro={text.arrangeIntro}
      defaultValues={{
        lead,
        keeperId: keeper.id,
        mediator1: mediatorIds[0],
        mediator2: mediatorIds[1],
        outside: mediators.slice(mediatorIds.length).join('\n'),
      }}
      input={(values) => {
        const { mediatorIds: chosen, outsideMediators } = mediatorsOf(values);
        // more than the two that are shown stay as they are
        const all = [...chosen, ...mediatorIds.slice(2)];
        const { keeperId } = values;
        return {
          id,
          version,
          lead: values['lead'],
          keeperId: keeperId ? String(keeperId) : null,
          mediatorIds: all,
          outsideMediators,
        };
      }}
    >
      <ChoiceInput source="lead" label={text.lead} of="mediationLead" />
      <OfficialInput source="keeperId" label={text.keeper} mandatory />
      <MediatorInputs />
    </VerdictButton>
  );
}
