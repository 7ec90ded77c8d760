/** What one GraphQL request may ask for at most; told to clients in docs/api.md. */
export const LIMITS = {
  tokens: 2_000,
  /** `edges` and `nodes` are no level of their own, introspection is not counted. */
  depth: 10,
  aliases: 15,
  rootFields: 10,
  directives: 50,
  fragments: 50,
  /** signIn, changePassword and acceptInvitation, each of which works on a password. */
  passwords: 1,
  /** Points, see cost.ts. */
  cost: 5_000,
  /** Values in the variables, a list or an object counting as one more. */
  inputValues: 30_000,
  inputList: 6_000,
  inputDepth: 10,
} as const;

/** Points that a request outside GraphQL costs, whatever comes of it. */
export const PRICES = {
  /** `GET /attachments/<id>`, `/papers/<id>`, `POST /portal/papers/<id>` */
  download: 50,
  /** `POST /attachments`, `POST /portal/attachments` */
  attach: 100,
  /** `GET /ledger.xlsx`, `/overview.xlsx`, `/imports/<id>/problems.xlsx` */
  export: 5_000,
  /** `POST /imports`, `POST /topics` */
  import: 5_000,
} as const;
