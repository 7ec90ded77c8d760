export * from './execute';
export * from './generated';
