import type { EmergencyReportRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { Acknowledged } from './Acknowledged';
import { AcknowledgeEmergencyButton } from './AcknowledgeEmergencyButton';
import { useEmergencyText } from './emergency-report.text';

type Row = EmergencyReportRowFragment;

/** The latest first; what office or county has not acknowledged stands out with how long it waits. */
export default function EmergencyReportList() {
  const text = useEmergencyText();
  const levels = useLabels('emergencyLevel');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<Row>
      title={text.title}
      filters={[
        <ChoiceFilter key="waiting" source="waitingFor" label={text.waitingFor} choices={levels.choices()} />,
      ]}
      actions={<AddButton permission="emergencyReport.make" label={text.report} />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        { key: 'what', label: text.what, main: true, cell: ({ what }) => what },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: Row) => tenant.name }]
          : []),
        {
          key: 'place',
          label: text.place,
          cell: ({ place, unit }) => [unit?.name, place].filter(Boolean).join(' '),
        },
        { key: 'happened', label: text.happenedAt, cell: ({ happenedAt }) => minuteText(happenedAt) },
        {
          key: 'reported',
          label: text.reportedAt,
          cell: ({ reportedAt, reportedBy }) => `${minuteText(reportedAt)} ${reportedBy}`,
        },
        {
          key: 'office',
          label: levels.of('OFFICE'),
          cell: ({ reportedAt, officeAt, officeBy }) => (
            <Acknowledged reportedAt={reportedAt} at={officeAt} by={officeBy} />
          ),
        },
        {
          key: 'county',
          label: levels.of('COUNTY'),
          cell: ({ reportedAt, countyAt, countyBy }) => (
            <Acknowledged reportedAt={reportedAt} at={countyAt} by={countyBy} />
          ),
        },
        ...(wholeCounty
          ? []
          : [
              {
                key: 'acknowledge',
                label: '',
                cell: (report: Row) => <AcknowledgeEmergencyButton report={report} />,
              },
            ]),
      ]}
    />
  );
}
