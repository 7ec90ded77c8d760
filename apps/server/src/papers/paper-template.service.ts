import { v7 as uuid } from 'uuid';
import {
  DEFAULT_PAPER_TEMPLATES,
  PAPER_KINDS,
  requirePaperTemplate,
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

/** The templates that papers are made from now: the county's latest edition of each, ours where it has none. */
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

export async function templateOf(tx: Tx, kind: PaperKind): Promise<EditionOfTemplate> {
  const all = await currentTemplates(tx);
  return all.find((template) => template.kind === kind) as EditionOfTemplate;
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
  const { edition } = await templateOf(tx, input.kind);
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
