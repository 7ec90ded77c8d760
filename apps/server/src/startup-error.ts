/**
 * A reason why the server does not start, as one clear sentence in Chinese and the same in English. Whoever catches
 * it prints `message` and exits with 1; nothing has been changed or lost.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n${en}`);
  }
}

/** What a failed file operation under `path` means to the operator; any other error comes back as it was. */
export function explainStorage(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartupError(
        `无权写入 ${path}；请更正其属主或权限，或用 HUIYIN_DATA_DIR 指定另一个数据目录。`,
        `${path} cannot be written; correct its owner or permissions, or name another folder in HUIYIN_DATA_DIR.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartupError(
        `数据目录 ${path} 不是一个目录；请移走同名文件，或用 HUIYIN_DATA_DIR 指定另一个目录。`,
        `The data folder ${path} is not a folder; move that file away, or name another folder in HUIYIN_DATA_DIR.`,
      );
    default:
      return error;
  }
}

export function diskFull(path: string): StartupError {
  return new StartupError(
    `磁盘空间不足，无法写入 ${path}；请腾出空间后重新启动，已保存的内容不受影响。`,
    `The disk is full and ${path} cannot be written; free some space and start again, what was saved is kept.`,
  );
}
