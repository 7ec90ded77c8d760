import { AccountEntity } from '../accounts/account.entity';
import type { Context, SignedIn } from '../graphql/context';
import type { NoticeSettings } from './notice.type';

/** One's own, at home. */
export async function noticeSettings({ db, actor }: Context): Promise<NoticeSettings> {
  const { home, accountId } = actor as SignedIn;
  const { email, digest } = await db.inside(home, (tx) => tx.get(AccountEntity, accountId));
  return { email, digest };
}

/** 开关每日邮件. */
export async function chooseDigest({ db, actor }: Context, wanted: boolean): Promise<void> {
  const me = actor as SignedIn;
  await db.write(me.home, async (tx) => {
    await tx.get(AccountEntity, me.accountId, 'for update');
    tx.update(AccountEntity, me.accountId, { digest: wanted });
    tx.audit({
      actor: me,
      action: 'chooseDigest',
      subjectKind: 'Account',
      subjectId: me.accountId,
      outcome: 'DONE',
      detail: { wanted },
    });
  });
}
