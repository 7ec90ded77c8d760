import { writeFile } from 'node:fs/promises';
import { buildSchema, printContract } from '../graphql/schema';

/** Writes the contract to the file named, or to standard output. */
export async function printSchemaTo([file]: string[]): Promise<void> {
  const contract = printContract(buildSchema());
  if (file) await writeFile(file, contract);
  else process.stdout.write(contract);
}
