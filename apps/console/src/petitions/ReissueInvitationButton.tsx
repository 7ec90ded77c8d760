import { ReissueInvitationDocument, type GroupInvitationFragment } from '@huiyin/client';
import { useGroupText } from './group.text';
import { GroupVerb } from './GroupVerb';

/** 更换联名码. */
export function ReissueInvitationButton({
  onInvited,
}: {
  onInvited: (invitation: GroupInvitationFragment) => void;
}) {
  const text = useGroupText();
  return (
    <GroupVerb
      action="reissueInvitation"
      document={ReissueInvitationDocument}
      intro={text.reissueIntro}
      input={() => ({})}
      onDone={({ reissueInvitation }) => onInvited(reissueInvitation)}
    />
  );
}
