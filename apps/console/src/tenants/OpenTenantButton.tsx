import { Typography } from '@mui/material';
import { OpenTenantDocument, type OpenTenantMutation, type TenantKind } from '@huiyin/client';
import { useRef, useState } from 'react';
import { regex, required, SelectInput, TextInput } from 'react-admin';
import { DEFAULT_NUMBER_FORMAT, TENANT_CODE } from '@huiyin/domain';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { DivisionInput } from '../divisions/DivisionInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { InvitationLink } from '../invitations/InvitationLink';
import { NameOfDivision } from './NameOfDivision';
import { NumberFormatInput } from './NumberFormatInput';
import { OverlayInput } from './OverlayInput';
import { useTenantText } from './tenant.text';

type Opened = Readonly<{ tenant: OpenTenantMutation['openTenant']; account: string }>;

export function OpenTenantButton() {
  const text = useTenantText();
  const kinds = useLabels('tenantKind');
  const refusal = usePermissionRefusal('tenant.manage');
  const typed = useRef('');
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <>
      <VerbButton label={text.open} refusal={refusal} primary>
        {(close) => (
          <VerbDialog
            title={text.open}
            intro={text.openIntro}
            document={OpenTenantDocument}
            input={({
              name,
              code,
              kind,
              divisionCode,
              numberFormat,
              overlay,
              adminName,
              adminPost,
              adminAccount,
            }) => {
              typed.current = String(adminAccount);
              return {
                name: String(name),
                code: String(code),
                kind: kind as TenantKind,
                adminName: String(adminName),
                adminAccount: String(adminAccount),
                ...(divisionCode ? { divisionCode: String(divisionCode) } : {}),
                ...(numberFormat ? { numberFormat: String(numberFormat) } : {}),
                ...(overlay === undefined ? {} : { overlay: String(overlay ?? '') }),
                ...(adminPost ? { adminPost: String(adminPost) } : {}),
              };
            }}
            defaultValues={{ kind: 'TOWNSHIP', adminAccount: 'admin', numberFormat: DEFAULT_NUMBER_FORMAT }}
            onDone={({ openTenant }) => setOpened({ tenant: openTenant, account: typed.current })}
            onClose={close}
          >
            <SelectInput
              source="kind"
              label={text.kind}
              choices={kinds.choices(['COUNTY_OFFICE'])}
              validate={required()}
              fullWidth
              helperText={false}
            />
            <DivisionInput
              source="divisionCode"
              label={text.division}
              helperText={text.divisionHelp}
              level="TOWNSHIP"
            />
            <NameOfDivision />
            <TextInput source="name" label={text.name} validate={required()} fullWidth helperText={false} />
            <TextInput
              source="code"
              label={text.code}
              helperText={text.codeHelp}
              validate={[required(), regex(TENANT_CODE, text.codeHelp)]}
              fullWidth
            />
            <TextInput
              source="adminName"
              label={text.adminName}
              validate={required()}
              fullWidth
              helperText={false}
            />
            <TextInput source="adminPost" label={text.adminPost} fullWidth helperText={false} />
            <TextInput
              source="adminAccount"
              label={text.adminAccount}
              validate={required()}
              fullWidth
              helperText={false}
            />
            <OverlayInput />
            <NumberFormatInput />
          </VerbDialog>
        )}
      </VerbButton>
      {opened?.tenant.invitation && (
        <InvitationLink
          title={text.opened(opened.tenant.name)}
          invitation={opened.tenant.invitation}
          onClose={() => setOpened(null)}
        >
          <Typography>{text.openedText(opened.tenant.code, opened.account)}</Typography>
        </InvitationLink>
      )}
    </>
  );
}
