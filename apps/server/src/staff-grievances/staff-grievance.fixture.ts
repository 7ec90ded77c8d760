export const STAFF = `mutation ($input: RegisterStaffGrievanceInput!) {
  registerStaffGrievance(input: $input) { id number category confidential queryCode
    staffGrievance { officeName managers { id name post } teachersWay } } }`;
