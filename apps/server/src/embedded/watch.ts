import { type Cluster, clusterFolder } from './cluster';
import { isPostmaster } from './postmaster';
import { start, stop } from './server';

const LOOK_EVERY_MS = 500;

/** Starts the server again whenever it dies, until it is stopped. Only one thing is done to it at a time. */
export class WatchedServer {
  private turn: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private complaint = '';

  constructor(
    private readonly cluster: Cluster,
    private readonly port: number,
    private pid: number,
    private readonly onProgress: (line: string) => void,
  ) {
    this.lookLater();
  }

  restart(): Promise<void> {
    return this.inTurn(async () => {
      await stop(this.cluster);
      await this.start();
    });
  }

  stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    return this.inTurn(() => stop(this.cluster));
  }

  private lookLater(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      void this.inTurn(() => this.revive())
        .catch((error: Error) => this.complain(error.message))
        .then(() => this.lookLater());
    }, LOOK_EVERY_MS).unref();
  }

  private async revive(): Promise<void> {
    if (this.stopped || isPostmaster(this.pid, clusterFolder(this.cluster.dataDir))) return;
    if (!this.complaint) this.onProgress('数据库意外停止，正在重新启动……');
    await this.start();
  }

  private async start(): Promise<void> {
    this.pid = await start(this.cluster, this.port);
    this.complaint = '';
  }

  /** A reason that lasts, such as a full disk, is told once and not at every look. */
  private complain(reason: string): void {
    if (reason !== this.complaint) this.onProgress(reason);
    this.complaint = reason;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
