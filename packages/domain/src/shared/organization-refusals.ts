/** Refusals that have to do with who works where, and with the county’s own list of places. */
export const organizationRefusals = {
  LEFT_OFFICE: {
    zh: '“{name}”已登记离任，账号不能再登录。登记有误或者仍在本单位任职的，请本单位管理员把账号改到在任的工作人员名下，再启用。',
    en: '“{name}” is recorded as having left: the account signs in no more. If that is wrong, ask the tenant’s administrator to put the account under an official who serves, and to enable it.',
  },
  ACCOUNT_HOLDS: {
    zh: '停用以后没有人办：{name}手上还有：{held}。请先在“工作人员”里移交给别人，再停用。密码泄露、设备遗失的，请用“重置密码”：原密码和全部登录立即失效，手上的事项不受影响。',
    en: 'Nobody would go on with it: {name} still has {held}. Hand it over under Officials first. Where a password or a device was lost use Reset password: the old password and every session end at once, and what is in hand stays.',
  },
  FOREIGN_DIVISIONS: {
    zh: '这份名单是别的县的，没有导入：本县的区划代码以 {prefix} 开头，名单的 {count} 行都不是（行号：{lines}）。请核对县区划代码，换本县的名单。',
    en: 'This is another county’s list and was not taken: codes of this county begin with {prefix}, none of its {count} lines does (by line: {lines}). Check the county’s code, and take its own list.',
  },
} as const;
