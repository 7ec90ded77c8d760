import { RecordMediationAgreementDocument, type MediationSide } from '@huiyin/client';
import { addDays, MEDIATION_LENGTHS, MOST_ITEMS } from '@huiyin/domain';
import { SelectInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { FieldsetArray } from '../frame/Fieldsets';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { useDisputeText } from './dispute.text';
import { ChoiceInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

type Typed = Readonly<{ text?: string; doer: MediationSide; dueOn: string; petitionId?: string }>;
const anItem = (): Typed => ({ doer: 'OTHER_SIDE', dueOn: addDays(today(), 30) });

/** 达成协议: its form, since when it is in force, and who does what by which day. */
export function AgreeButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="agree"
      document={RecordMediationAgreementDocument}
      intro={text.agreeIntro}
      primary={mediation.status === 'MEDIATING'}
      wide
      defaultValues={{ form: 'AGREED_IN_WRITING', effectiveOn: today(), items: [anItem()] }}
      input={({ form, effectiveOn, items, facts, manner }) => ({
        id,
        version,
        form,
        effectiveOn: String(effectiveOn ?? ''),
        facts: facts ? String(facts) : null,
        manner: manner ? String(manner) : null,
        items: (items as Typed[]).map((item) => ({
          text: item.text ?? '',
          doer: item.doer,
          dueOn: item.dueOn,
          petitionId: item.petitionId || null,
        })),
      })}
    >
      <ChoiceInput source="form" label={text.form} of="agreementForm" />
      <DayInput source="effectiveOn" label={text.effectiveOn} helperText={text.effectiveHint} />
      <LongText
        source="facts"
        label={text.agreedFacts}
        rows={2}
        longest={MEDIATION_LENGTHS.facts}
        optional
        helperText={text.agreedFactsHint}
      />
      <Items matters={mediation.matters} />
      <LongText
        source="manner"
        label={text.agreedManner}
        rows={1}
        longest={MEDIATION_LENGTHS.manner}
        optional
        helperText={text.agreedMannerHint}
      />
    </VerdictButton>
  );
}

/** Where several matters agree together, an item is of one of them or of all. */
function Items({ matters }: Pick<MediationProps['mediation'], 'matters'>) {
  const text = useMediationText();
  const { all, allHint, itemOf } = useDisputeText();
  return (
    <FieldsetArray
      source="items"
      legend={text.item}
      removeLabel={text.removeItem}
      addLabel={text.addItem}
      least={1}
      most={MOST_ITEMS}
      blank={anItem}
    >
      {(i) => (
        <>
          <LongText
            source={`items.${i}.text`}
            label={text.itemText(i + 1)}
            rows={1}
            longest={MEDIATION_LENGTHS.item}
          />
          <ChoiceInput source={`items.${i}.doer`} label={text.doer(i + 1)} of="mediationSide" />
          <DayInput source={`items.${i}.dueOn`} label={text.itemDue(i + 1)} />
          {matters.length > 1 && (
            <SelectInput
              source={`items.${i}.petitionId`}
              label={itemOf(i + 1)}
              choices={matters.map(({ petitionId, number, title }) => ({
                id: petitionId,
                name: `${number} ${title}`,
              }))}
              emptyText={all}
              translateChoice={false}
              helperText={allHint}
              fullWidth
            />
          )}
        </>
      )}
    </FieldsetArray>
  );
}
