import Add from '@mui/icons-material/Add';
import { Button, Tooltip } from '@mui/material';
import type { Permission } from '@huiyin/domain';
import { LinkBase, useCreatePath, useResourceContext } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';

type Props = Readonly<{ permission: Permission; label: string }>;

/** To the room's form for something new; where one cannot write it says why. */
export function AddButton({ permission, label }: Props) {
  const resource = useResourceContext();
  const createPath = useCreatePath();
  const refusal = useWriteRefusal(permission);
  if (refusal !== null) {
    return (
      <Tooltip describeChild title={refusal}>
        <Button
          variant="contained"
          startIcon={<Add />}
          aria-disabled
          sx={{
            bgcolor: 'action.disabledBackground',
            color: 'text.disabled',
            cursor: 'not-allowed',
            '&:hover': { bgcolor: 'action.disabledBackground' },
          }}
        >
          {label}
        </Button>
      </Tooltip>
    );
  }
  return (
    <Button
      variant="contained"
      startIcon={<Add />}
      component={LinkBase}
      to={createPath({ resource: resource ?? '', type: 'create' })}
    >
      {label}
    </Button>
  );
}
