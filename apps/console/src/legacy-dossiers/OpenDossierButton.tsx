import { OpenLegacyDossierDocument } from '@huiyin/client';
import { DOSSIER_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from '../petitions/PetitionVerb';
import { useDossierText } from './legacy-dossier.text';

/** 建立历史遗留问题档案. */
export function OpenDossierButton(props: VerbProps) {
  const text = useDossierText();
  return (
    <PetitionVerb
      {...props}
      action="openDossier"
      document={OpenLegacyDossierDocument}
      intro={text.openIntro}
      input={({ problem }) => ({ problem: String(problem ?? '') })}
    >
      <LongText source="problem" label={text.problem} longest={DOSSIER_LENGTHS.problem} autoFocus />
    </PetitionVerb>
  );
}
