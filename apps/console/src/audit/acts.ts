import { useLocale } from 'react-admin';

/** What each mutation is called in the log; one that is missing shows its own name. */
const acts: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  registerPetition: ['登记', 'Register'],
  correctPetition: ['更正', 'Correct'],
  voidPetition: ['作废', 'Void'],
  acceptPetition: ['受理', 'Accept'],
  notAcceptPetition: ['不予受理', 'Do not accept'],
  referOutPetition: ['转送', 'Refer out'],
  withdrawPetition: ['撤回', 'Withdraw'],
  assignPetition: ['交办', 'Assign'],
  takePetition: ['签收', 'Take over'],
  returnPetition: ['退回', 'Return'],
  notePetition: ['办理记录', 'Note'],
  extendPetition: ['延期', 'Extend'],
  answerPetition: ['答复', 'Answer'],
  servePetition: ['送达', 'Serve'],
  closePetition: ['办结', 'Close'],
  archivePetition: ['归档', 'Archive'],
  reissuePetitionCode: ['补发查询码', 'Reissue code'],
  revealPetitioner: ['查看身份', 'Reveal identity'],
  exportOverview: ['导出情况总览', 'Export overview'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出', 'Sign out'],
  revokeSession: ['结束会话', 'End a session'],
  changePassword: ['修改密码', 'Change password'],
  enterTenant: ['进入单位', 'Enter tenant'],
  leaveTenant: ['离开单位', 'Leave tenant'],
  openTenant: ['开通单位', 'Open tenant'],
  renameTenant: ['单位更名', 'Rename tenant'],
  suspendTenant: ['停用单位', 'Suspend tenant'],
  resumeTenant: ['恢复单位', 'Resume tenant'],
  createUnit: ['新增部门', 'Add unit'],
  updateUnit: ['修改部门', 'Change unit'],
  retireUnit: ['停用部门', 'Retire unit'],
  importUnits: ['导入区划', 'Import units'],
  createOfficial: ['新增人员', 'Add official'],
  updateOfficial: ['修改人员', 'Change official'],
  retireOfficial: ['人员离任', 'Retire official'],
  createAccount: ['新增账号', 'Add account'],
  updateAccount: ['修改账号', 'Change account'],
  resetPassword: ['重置密码', 'Reset password'],
  disableAccount: ['停用账号', 'Disable account'],
  enableAccount: ['启用账号', 'Enable account'],
  importTopics: ['导入分类', 'Import topics'],
  retireTopic: ['停用分类', 'Retire topic'],
};

export function useActName(): (action: string) => string {
  const column = useLocale() === 'en' ? 1 : 0;
  return (action) => acts[action]?.[column] ?? action;
}
