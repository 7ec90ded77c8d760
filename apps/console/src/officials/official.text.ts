import { textOf } from '../i18n/text';

export const useOfficialText = textOf({
  zh: {
    title: '工作人员',
    add: '新增工作人员',
    edit: '修改工作人员',
    name: '姓名',
    post: '职务',
    phone: '办公电话',
    tenant: '单位',
    unit: '所在部门',
    noUnit: '未分部门',
    includeRetired: '包括已离任',
    retired: '已离任',
    retire: '离任',
    retireIntro:
      '离任后不能再接收新的事项，以前的记录不变。名下还有未办结的事项、未完成的任务、没有结案的包案时不能离任，请先用“移交事项”交给他人。名下的账号随即停用，不能再登录。',
    handOver: '移交事项',
    handOverIntro:
      '名下所有未办结的事项（负责的、待签收的、分管的）、未完成的任务和没有结案的领导包案一次移交给接手的人，写入每件事项的办理过程；包案的目标和期限不变，已经过期的以今天为期限。',
    handOverTo: '接手的人',
    handOverReason: '理由',
    approver: '批准人',
    approverHint:
      '本机关、单位的负责人；还没有登记领导小组的，请先在“领导小组”登记任职，在此之前可以选在任人员',
    empty: '还没有工作人员',
    emptyHint: '先把经办人、责任人和分管领导录入，登记和交办时才能选到他们；没有账号的人也可以录入。',
  },
  en: {
    title: 'Officials',
    add: 'Add an official',
    edit: 'Change an official',
    name: 'Name',
    post: 'Post',
    phone: 'Office phone',
    tenant: 'Tenant',
    unit: 'Unit',
    noUnit: 'No unit',
    includeRetired: 'Include those who left',
    retired: 'Left',
    retire: 'Retire',
    retireIntro:
      'Takes no more matters; what was recorded stays. Refused while open petitions, tasks or cases they took on wait for them: hand these over first. Their account is disabled at once.',
    handOver: 'Hand matters over',
    handOverIntro:
      'Everything open that is theirs to answer for, to take or to lead, their open tasks and the cases they took on go to another; each time line says so. A case keeps its goal and term; one whose term has passed is due today.',
    handOverTo: 'Who takes over',
    handOverReason: 'Reason',
    approver: 'Approved by',
    approverHint:
      'Who heads this office; where no leadership group is entered yet, enter one: until then anybody serving may be named',
    empty: 'No officials yet',
    emptyHint:
      'Enter handlers, responsible officials and leaders first, with or without an account, so that they can be chosen.',
  },
});
