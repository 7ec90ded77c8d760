import { useOfficialText } from './official.text';
import { OfficialInput } from './OfficialInput';

/** 批准延期的负责人: offers those alone who may. */
export function ApproverInput() {
  const text = useOfficialText();
  return (
    <OfficialInput
      source="approverId"
      label={text.approver}
      helperText={text.approverHint}
      mandatory
      filter={{ mayExtend: true }}
    />
  );
}
