import { Box } from '@mui/material';
import { AcknowledgeEmergencyDocument, type EmergencyReportRowFragment } from '@huiyin/client';
import { levelOf } from '@huiyin/domain';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useMay, useViewer } from '../api/viewer-store';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useEmergencyText } from './emergency-report.text';

/** 签收, for the level one works for; nothing where it has. */
export function AcknowledgeEmergencyButton({ report }: { report: EmergencyReportRowFragment }) {
  const text = useEmergencyText();
  const viewer = useViewer();
  const may = useMay('emergencyReport.acknowledge');
  const refusal = useWriteRefusal('emergencyReport.acknowledge');
  if (!viewer || !may) return null;
  const level = levelOf(viewer);
  const { id, version, officeAt, countyAt } = report;
  if ((level === 'OFFICE' ? officeAt : countyAt) !== null) return null;
  return (
    // the row around it leads elsewhere
    <Box component="span" onClick={(event) => event.stopPropagation()}>
      <VerbButton label={text.acknowledge} refusal={refusal} primary>
        {(close) => (
          <VerbDialog
            title={text.acknowledge}
            intro={text.acknowledgeIntro[level]}
            document={AcknowledgeEmergencyDocument}
            input={() => ({ id, version })}
            onClose={close}
          />
        )}
      </VerbButton>
    </Box>
  );
}
