export type VaultErrorCode =
  /** The master key is not 32 bytes. */
  | 'BAD_MASTER_KEY'
  /** The master key is not the one this database was sealed with. */
  | 'WRONG_MASTER_KEY'
  /** The text names a data key this vault does not hold. */
  | 'UNKNOWN_DATA_KEY'
  /** Damaged, tampered with, or sealed for another cell, tenant or key: the cipher cannot tell these apart. */
  | 'CANNOT_OPEN';

/** Something encrypted stays closed. Never carries key, plaintext or ciphertext. */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(readonly code: VaultErrorCode) {
    super(code);
  }
}
