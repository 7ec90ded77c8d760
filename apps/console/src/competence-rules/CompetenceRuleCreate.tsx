import { SelectInput } from 'react-admin';
import { RoomCreate } from '../frame/RoomCreate';
import { useLabels } from '../i18n/labels';
import { TopicInput } from '../topics/TopicInput';
import { UnitInput } from '../units/UnitInput';
import { BodyInput } from './BodyInput';
import { CompetenceRuleInputs } from './CompetenceRuleInputs';
import { useCompetenceRuleText } from './competence-rule.text';

export default function CompetenceRuleCreate() {
  const text = useCompetenceRuleText();
  const categories = useLabels('matterCategory');
  return (
    <RoomCreate title={text.add}>
      <TopicInput source="topicId" label={text.topic} helperText={text.topicHelp} />
      <UnitInput source="placeUnitId" label={text.place} helperText={text.placeHelp} />
      <SelectInput
        source="category"
        label={text.category}
        choices={categories.choices()}
        helperText={text.anyHelp}
        fullWidth
      />
      <BodyInput source="bodyId" />
      <CompetenceRuleInputs />
    </RoomCreate>
  );
}
