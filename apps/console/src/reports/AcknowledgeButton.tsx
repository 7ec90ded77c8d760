import { Box } from '@mui/material';
import { AcknowledgeReportDocument, type ReportRowFragment } from '@huiyin/client';
import { useMay } from '../api/viewer-store';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useReportText } from './report.text';

/** 签收: nothing where there is nothing to sign for. */
export function AcknowledgeButton({ report }: { report: ReportRowFragment }) {
  const text = useReportText();
  const refusal = useWriteRefusal('report.acknowledge');
  const may = useMay('report.acknowledge');
  if (!may || report.receivedEdition === report.edition) return null;
  const { id, version, unit, obligation } = report;
  return (
    // the row around it leads elsewhere
    <Box component="span" onClick={(event) => event.stopPropagation()}>
      <VerbButton label={text.acknowledge} refusal={refusal}>
        {(close) => (
          <VerbDialog
            title={text.acknowledge}
            intro={text.acknowledgeIntro(unit?.name ?? text.toCounty, obligation.what)}
            document={AcknowledgeReportDocument}
            input={() => ({ id, version })}
            onClose={close}
          />
        )}
      </VerbButton>
    </Box>
  );
}
