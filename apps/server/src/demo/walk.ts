import { topicPath, type PetitionAction } from '@huiyin/domain';
import { registerPetition } from '../petitions/petition.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import type { Services } from '../services';
import { completeTask } from '../tasks/task.service';
import { record } from './record';
import { SCENES } from './scenes';
import type { Stage } from './stage';
import type { Story } from './story';

/** Acts a story out on its own days, through the services that the counter uses. */
export async function actOut(stage: Stage, story: Story): Promise<void> {
  const { tx, staff, topics } = stage;
  const clerk = staff.account('clerk');
  // on a leader's reception day the leader is the one asked first
  const firstAskedId =
    story.channel === 'VISIT' && stage.chance.oneIn(4) ? staff.official(story.lead.name) : null;
  const { channel, title, content, receivedAt, headCount } = story;
  const registered = await registerPetition(servicesAt(stage, story.registeredAt), tx, clerk, {
    channel,
    title,
    content,
    receivedAt,
    headCount,
    firstAskedId,
    topicId: topics.get(topicPath(story.matter.topic)) ?? null,
    parties: [...story.parties],
  });
  record(tx, clerk, 'registerPetition', 'Petition', registered);
  for (const [i, { verb, at }] of story.steps.entries()) {
    if (verb === 'close') await performAll(stage, at, registered.id);
    const { as, change } = SCENES[verb](stage, story, i, registered.id);
    const doing = { services: servicesAt(stage, at), tx, actor: as };
    const done = await takePetitionStep(doing, { id: registered.id }, verb, change);
    record(tx, as, MUTATIONS[verb] ?? `${verb}Petition`, 'Petition', done);
  }
}

/** 督促执行: what was supported is done before it is closed. */
async function performAll({ tx, staff }: Stage, now: Date, petitionId: string): Promise<void> {
  const actor = staff.account('clerk');
  const tasks = await tx.rows<{ id: string }>(
    `select id from tasks where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = 'OPEN'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  for (const { id } of tasks) {
    const done = await completeTask({ tx, actor, now }, { id, evidence: '已执行到位，信访人到场确认' });
    record(tx, actor, 'completeTask', 'Task', done);
  }
}

const servicesAt = ({ services }: Stage, moment: Date): Services => ({ ...services, now: () => moment });

const MUTATIONS: Partial<Record<PetitionAction, string>> = { reissueCode: 'reissuePetitionCode' };
