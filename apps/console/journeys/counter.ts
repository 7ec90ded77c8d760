import type { TestPerson } from '../../server/src/testing/world';
import { WIDE, type Desk, type Look } from './desk';
import type { Stage } from './stage';

export type Typed = Readonly<{ title: string; content: string; name?: string; phone?: string }>;

/** Types a petition into the registration form, as told at the counter. */
export async function typePetition(desk: Desk, { title, content, name, phone }: Typed): Promise<void> {
  await desk.fill('标题', title);
  await desk.fill('内容', content);
  if (name) await desk.fill('姓名', name);
  if (phone) await desk.fill('电话', phone);
}

/** Registers one and answers with what its receipt shows. */
export async function registerAtCounter(desk: Desk, typed: Typed): Promise<{ number: string; code: string }> {
  await desk.open('/petitions/create');
  await typePetition(desk, typed);
  await desk.press('登记');
  return receipt(desk);
}

/** Number and query code, as they stand on the receipt. */
export async function receipt(desk: Desk): Promise<{ number: string; code: string }> {
  const paper = desk.page.getByRole('article');
  await paper.waitFor();
  const [number = '', code = ''] = await paper.locator('strong').allInnerTexts();
  return { number, code };
}

/** The steps on the time line of an open petition, oldest first. */
export async function timeline(desk: Desk): Promise<string[]> {
  const steps = desk.page.locator('section', { hasText: '办理过程' }).locator('ol > li > span:first-child');
  await steps.first().waitFor();
  return steps.allInnerTexts();
}

const seats = new WeakMap<Stage, Map<TestPerson, Desk>>();

/** Before a page, where somebody sits who came before, in a window of that size; else as `deskOf`: a new browser knows no file of the console yet. */
export async function seatOf(stage: Stage, person: TestPerson, path = '/', look: Look = WIDE): Promise<Desk> {
  const taken = seats.get(stage) ?? new Map<TestPerson, Desk>();
  seats.set(stage, taken);
  const seat = taken.get(person);
  if (!seat) {
    const desk = await stage.deskOf(person, path, look);
    taken.set(person, desk);
    return desk;
  }
  await seat.resize(look);
  await seat.open(path);
  return seat;
}
