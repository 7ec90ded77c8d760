import { OpenJurisdictionDocketDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { Route } from './Route';
import { useVerbText } from './verbs.text';

/** 提请决定管辖. */
export function DisputeCompetenceButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb
      {...props}
      action="disputeCompetence"
      document={OpenJurisdictionDocketDocument}
      intro={<Route intro={text.disputeCompetence} />}
    >
      <LongText source="question" label={text.question} />
    </PetitionVerb>
  );
}
