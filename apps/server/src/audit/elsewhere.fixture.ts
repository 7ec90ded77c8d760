/** Told of in their own rooms: acts of minutes, of two offices, once a county, or with a test of it there. */
export const ELSEWHERE = [
  'draftResponsibilityLetter changeResponsibilityLetter signResponsibilityLetter countersignResponsibilityLetter withdrawResponsibilityLetter chooseImportSheet checkImport commitImport discardImport transferPetition signTransfer objectToTransfer',
  'takeBackTransfer insistOnTransfer recallTransfer reportTransfer importDivisions installDefaultTopics updateTenant takeOverVillages planMeeting changeMeeting holdMeeting recordMinutes adoptMinutes',
  'cancelMeeting recordResolution recordDirective divideDirective completeTask reassignTask withdrawTask arrangePost amendLeadershipGroup voidLeadershipAmendment recordAbsence changeAbsence recordReturn cancelAbsence',
  'planDuty changeDuty cancelDuty handOverDuty createCompetenceRule updateCompetenceRule retireCompetenceRule openJurisdictionDocket stateJurisdictionOpinion agreeOnJurisdiction decideJurisdiction sponsorPetition',
  'splitPetition answerClaim makeCommitment keepCommitment recordBrokenCommitment',
  'lodgeAccusation nameAccused askRecusal grantRecusal refuseRecusal',
  'attemptService consentToElectronicService',
  'requestReview acceptReview declineReview askHearing declineHearing notifyHearing recordHearing decideReview serveReview withdrawReview declareFinality askForReview askForHearing',
  'issueSupervisionOrder answerSupervisionOrder rectifySupervisionOrder dischargeSupervisionOrder rejectSupervisionAnswer escalateSupervisionOrder offerSupervisionHearing stateOnSupervisionOrder revokeSupervisionOrder',
  'recordSponsorVisit passOnSponsorship settleSponsorship askToAssist',
  'appointInformationOfficer updateInformationOfficer succeedInformationOfficer endInformationOfficer recordOfficerTraining',
  'createReportObligation endReportObligation submitReport correctReport acknowledgeReport',
  'addCalendarDays withdrawCalendarDay',
  'issuePaper writePaperTemplate',
  'bindVolume handOverVolumes setRetentionTerm countPages appraiseVolumes approveDestruction refuseDestruction destroyVolumes',
  'reportEmergency followUpEmergency acknowledgeEmergency',
].flatMap((names) => names.split(' '));
