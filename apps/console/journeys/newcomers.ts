import type { Desk } from './desk';

export const OWN_PASSWORD = 'mountain river lantern';

/** The secret of the dialog that shows it once; closing the dialog forgets it. */
export async function secretOf(desk: Desk): Promise<string> {
  await desk.sees('只显示这一次');
  const secret = await desk.dialog().locator('output').innerText();
  await desk.press('关闭');
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.seesNo(secret);
  return secret;
}

/** What the first sign-in asks for; the workplace's name then stands above the desk. */
export async function chooseOwnPassword(desk: Desk, initial: string, workplace: string): Promise<void> {
  await desk.sees('请先设置自己的密码');
  await desk.page.getByLabel('初始密码').fill(initial);
  await desk.page.getByLabel('新密码（至少 12 个字符）').fill(OWN_PASSWORD);
  await desk.page.getByLabel('再输一次新密码').fill(OWN_PASSWORD);
  await desk.press('修改密码');
  await desk.page.getByRole('heading', { name: new RegExp(`${workplace} · `) }).waitFor();
}

/** Opens the link that was sent, chooses a password, and is in. */
export async function acceptInvitation(desk: Desk, link: string, workplace: string): Promise<void> {
  await desk.page.goto(link);
  await desk.sees('接受邀请');
  await desk.page.getByLabel('新密码（至少 12 个字符）').fill(OWN_PASSWORD);
  await desk.page.getByLabel('再输一次新密码').fill(OWN_PASSWORD);
  await desk.press('设置密码并登录');
  await desk.page.getByRole('heading', { name: new RegExp(`${workplace} · `) }).waitFor();
}

export async function addOfficial(desk: Desk, name: string, post: string, unit: string): Promise<void> {
  await desk.open('/officials');
  await desk.link('新增工作人员').click();
  await desk.fill('姓名', name);
  await desk.fill('职务', post);
  await desk.choose('所在部门', unit);
  await desk.press('保存');
  await desk.row(name).waitFor();
}

/** Answers with the initial password. */
export async function addAccount(desk: Desk, name: string, official: string, role: string): Promise<string> {
  await desk.open('/accounts');
  await desk.begin('新增账号', async () => {
    await desk.fill('用户名', name);
    await desk.choose('对应的工作人员', official);
    await desk.page.getByRole('checkbox', { name: role }).check();
  });
  await desk.submit();
  await desk.sees(`${name} 的初始密码`);
  return secretOf(desk);
}

/** A select that holds a value already goes by its label and that value. */
export async function choosePosition(desk: Desk, position: string): Promise<void> {
  await desk.page.getByRole('combobox', { name: /^职务/ }).click();
  await desk.page.getByRole('option', { name: position, exact: true }).click();
}

/** On the page of a leadership group: from today, if `more` says nothing else. */
export function appoint(
  desk: Desk,
  name: string,
  position: string,
  more?: () => Promise<void>,
): Promise<void> {
  return desk.act('任职', async () => {
    await desk.choose('人员', name);
    await choosePosition(desk, position);
    await more?.();
  });
}

/** On the page of the public contacts: everything that a portal cannot open without. */
export async function tellThePublic(desk: Desk, receiver: string): Promise<void> {
  await desk.fill('公开电话', '0600-5550000');
  await desk.fill('办公时间', '周一至周五 8:30–12:00，14:30–17:30');
  await desk.fill('接待场所', '镇政府一楼信访接待室');
  await desk.fill('地址', '云溪县石桥镇政府路1号');
  await desk.fill('接待日安排', '每周一上午镇长接待，每周四上午副镇长接待');
  await desk.choose('网上信访接收人', receiver);
  await desk.press('保存');
}
