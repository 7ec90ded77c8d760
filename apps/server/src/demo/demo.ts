export async function demoCounty(): Promise<void> {}
