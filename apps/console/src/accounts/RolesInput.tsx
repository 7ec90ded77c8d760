import { COUNTY_ROLES } from '@huiyin/domain';
import { CheckboxGroupInput, required } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { useLabels } from '../i18n/labels';
import { useAccountText } from './account.text';

/** County roles are offered in the county's own office alone; the server holds the rule. */
export function RolesInput() {
  const text = useAccountText();
  const roles = useLabels('role');
  const inOffice = useViewer()?.workplace?.kind === 'COUNTY_OFFICE';
  return (
    <CheckboxGroupInput
      source="roles"
      label={text.roles}
      choices={roles.choices(inOffice ? [] : COUNTY_ROLES)}
      validate={required()}
      helperText={false}
    />
  );
}
