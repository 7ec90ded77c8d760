import { v7 as uuid } from 'uuid';
import {
  DEFAULT_PAPER_TEMPLATES,
  PAPER_KINDS,
  requirePaperTemplate,
  templateInUse,
  type PaperKind,
  type PaperTemplate,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';
import { requireCountyOffice } from '../tenants/county-office.service';
import type { Services } from '../services';
import type { WritePaperTemplateInput } from './paper.inputs';
import { PaperTemplateEntity } from './paper-template.entity';

export type EditionOfTemplate = PaperTemplate &
  Readonly<{ kind: PaperKind; edition: number; writtenAt: Date | null; writtenBy: string | null }>;

/** 文书模板 as they are written: the county's latest edition of each, ours where it has none. */
export async function currentTemplates(tx: Tx): Promise<EditionOfTemplate[]> {
  const rows = await tx.rows<EditionOfTemplate>(
    `select distinct on (kind) kind, edition, title, body, series, written_at as "writtenAt", written_by as "writtenBy"
       from paper_templates where county_id = $1 order by kind, edition desc`,
    [tx.place.countyId],
  );
  return PAPER_KINDS.map(
    (kind) =>
      rows.find((row) => row.kind === kind) ?? {
        kind,
        ...DEFAULT_PAPER_TEMPLATES[kind],
        edition: 0,
        writtenAt: null,
        writtenBy: null,
      },
  );
}

const latestOf = async (tx: Tx, kind: PaperKind): Promise<EditionOfTemplate> =>
  (await currentTemplates(tx)).find((template) => template.kind === kind) as EditionOfTemplate;

/** What a paper is made from now. */
export async function templateOf(tx: Tx, kind: PaperKind): Promise<EditionOfTemplate> {
  const latest = await latestOf(tx, kind);
  const { template, ours } = templateInUse(kind, latest);
  return ours ? { ...latest, ...template, edition: 0, writtenAt: null, writtenBy: null } : latest;
}

/**
 * 修改模板: the county's office alone. Papers that were issued stay as they went out.
 *
 * @throws RuleViolation FORBIDDEN (elsewhere), REQUIRED, INVALID with every problem named
 */
export async function writePaperTemplate(
  services: Services,
  tx: Tx,
  actor: SignedIn,
  input: WritePaperTemplateInput,
): Promise<Done> {
  await requireCountyOffice(tx, '文书模板');
  const template = requirePaperTemplate(input.kind, input);
  const { edition } = await latestOf(tx, input.kind);
  const id = uuid();
  tx.insert(PaperTemplateEntity, {
    id,
    kind: input.kind,
    ...template,
    edition: edition + 1,
    writtenAt: services.now(),
    writtenBy: actor.name,
  });
  return { id, audit: { kind: input.kind, edition: edition + 1 } };
}
