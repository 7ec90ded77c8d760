export { ApiError, execute, NetworkError, type ApiProblem, type ExecuteOptions } from './execute';
export * from './documents';
export * from './download';
export * from './generated';
export * from './upload';
