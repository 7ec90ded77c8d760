import { RecordMediationBreachDocument } from '@huiyin/client';
import { VerdictButton } from '../frame/VerdictButton';
import { useMediationText, type ItemProps } from './mediation.text';

/** 登记逾期未履行 of one item. */
export function BreachItemButton({ mediation, item }: ItemProps) {
  const text = useMediationText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="breach"
      document={RecordMediationBreachDocument}
      intro={text.breachIntro(mediation.remedy ?? '')}
      label={text.breach(item.ordinal)}
      input={() => ({ id, version, itemId: item.id })}
    />
  );
}
