import { textOf } from '../i18n/text';

export const useAccusedText = textOf({
  zh: {
    section: '被检举控告人',
    accused: (i: number) => `被检举控告人 ${i}`,
    kind: '是个人还是单位',
    where: '在哪个单位',
    here: '本单位',
    elsewhere: '其他单位',
    officeName: '单位名称',
    officeNameHelp: '县内单位请按列出的名称写：名称一致，才会对该单位保密',
    name: '姓名或者名称',
    official: '本单位的哪个人',
    unit: '本单位的哪个科室',
    add: '增加一名',
    remove: '删除',
    successor: '接手的人',
    successorHelp: '被检举控告人正负责这件事项、主管它或者有任务的，必须写明由谁接手',
    lodgeHelp:
      '从登记起，这件事项对被检举控告的人员、单位不存在：不在其列表、统计、检索、提醒里，也不占编号。',
    notHere:
      '检举控告本单位或者本单位人员的，本单位不登记：请信访人到县信访局提出，或者在网上信访写明被检举的单位、人员。',
    rerouteIntro:
      '这件事项检举控告本单位或者本单位人员的，写明是谁：它当即移送县信访局，从本单位的列表、统计、检索、提醒里消失，本单位任何人都再看不到。信访人的查询码仍然有效，告诉其事项在哪里。这一步不能撤销。',
    rerouted: (office: string) => `已移送${office}。`,
    nameIntro:
      '办理中发现检举控告的是谁，写明是谁：从现在起，事项对其不存在，并退出统计；已经转给其他单位的，当即收回；被检举控告的单位有这件事项的，从该单位消失。这一步不能撤销。',
  },
  en: {
    section: 'Whom it accuses',
    accused: (i: number) => `Accused ${i}`,
    kind: 'A person or a unit',
    where: 'Of which office',
    here: 'This office',
    elsewhere: 'Another office',
    officeName: 'Name of the office',
    officeNameHelp:
      'Of the county: as it is offered here, since it is kept from the office of that very name',
    name: 'Name',
    official: 'Who of this office',
    unit: 'Which unit of this office',
    add: 'Add another',
    remove: 'Remove',
    successor: 'Who goes on',
    successorHelp: 'Needed where they answer for the matter, lead it, or have a task on it',
    lodgeHelp:
      'From the moment it is entered it is not there for whom it accuses: in no list, count, search or notice, and no number tells of it.',
    notHere:
      'What accuses this office or its people is not entered here: refer the petitioner to the county’s office, or to the portal, naming the accused.',
    rerouteIntro:
      'Where the matter accuses this office or its people, say whom: it goes to the county’s office at once, leaves every list, count, search and notice here, and nobody here sees it any more. The petitioner’s query code goes on working and tells where the matter is. This is not taken back.',
    rerouted: (office: string) => `Sent to ${office}.`,
    nameIntro:
      'Say whom the matter turns out to accuse: from now on it is not there for them, and leaves the counts. What was handed to another office comes back, and what the accused office has of it is not there any more. This is not taken back.',
  },
});
