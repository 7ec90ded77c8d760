import { ACKNOWLEDGE_PROOFS, HAND_OFF_MEANS, PATHWAYS, type PathwayName as Name } from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const HandOffMeans = enumOf('HandOffMeans', HAND_OFF_MEANS, '移送方式.', called(HAND_OFF_MEANS));
export const AcknowledgeProof = enumOf(
  'AcknowledgeProof',
  ACKNOWLEDGE_PROOFS,
  '签收凭据.',
  called(ACKNOWLEDGE_PROOFS),
);

const names = Object.keys(PATHWAYS) as Name[];
export const PathwayName = enumOf(
  'PathwayName',
  names,
  '法定途径.',
  Object.fromEntries(names.map((name) => [name, PATHWAYS[name].what.zh])),
);
