import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../../log/log.js";
import { initialise } from "./initialise.js";
import { isOwned, releaseOwnership, takeOwnership } from "./owner-lock.js";
import { type Places, preparePlaces } from "./places.js";
import { signal } from "./running-process.js";
import {
  answers,
  runningServer,
  type Server,
  type ServerSettings,
  socketPort,
  startServer,
  stopServer,
} from "./server.js";

export { dataFolder } from "./places.js";

export type SocketConnection = { host: string; port: number; user: string; database: string };

export type EmbeddedDatabase = {
  connection: SocketConnection;
  /** False when another process looks after the server and we only use it. */
  isOwner(): boolean;
  processId(): number | undefined;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  log: Log;
  /** Where the data goes; by default `.data` in the project, or outside it when we are root. */
  dataDir?: string | undefined;
  projectDir?: string | undefined;
  /** Other settings for the server than the standard ones. */
  settings?: ServerSettings;
  /** Told when the server stopped by itself and when it is back. */
  onChange?: ((state: "down" | "up") => void) | undefined;
};

/**
 * Starts a PostgreSQL server of our own and looks after it: when it dies it is started again, and
 * when we end it ends. A second process on the same folder shares the server, and takes over its
 * care when the first one goes.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const places = preparePlaces(options.dataDir, options.projectDir ?? process.cwd());
  const care = new Care(places, options);
  await care.begin();
  return {
    connection: { host: places.socket, port: socketPort, user: "postgres", database: "postgres" },
    isOwner: () => care.isOwner,
    processId: () => runningServer(places),
    stop: () => care.end(),
  };
}

class Care {
  isOwner = false;
  readonly #places: Places;
  readonly #options: EmbeddedOptions;
  readonly #ending = new AbortController();
  #server: Server | undefined;
  #loop: Promise<void> = Promise.resolve();
  readonly #lastResort = () => {
    if (this.#server) signal(this.#server.pid, "SIGINT");
    releaseOwnership(this.#places.lockFile);
  };

  constructor(places: Places, options: EmbeddedOptions) {
    this.#places = places;
    this.#options = options;
  }

  async begin(): Promise<void> {
    if (!(await this.#own())) await this.#share();
    this.#loop = this.#keep();
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#loop;
    if (this.isOwner) {
      if (this.#server) await stopServer(this.#server.pid);
      releaseOwnership(this.#places.lockFile);
      this.#options.log.info("database.stopped");
    }
    process.off("exit", this.#lastResort);
  }

  /** Becomes the one that looks after the server, if nobody else is. */
  async #own(): Promise<boolean> {
    if (!takeOwnership(this.#places.lockFile)) return false;
    this.isOwner = true;
    process.on("exit", this.#lastResort);
    try {
      await initialise(this.#places);
      this.#server = await startServer(this.#places, this.#options.settings);
    } catch (error) {
      this.isOwner = false;
      this.#lastResort();
      process.off("exit", this.#lastResort);
      throw error;
    }
    this.#options.log.info("database.started", { processId: this.#server.pid });
    return true;
  }

  async #share(): Promise<void> {
    if ((await answers(this.#places.socket, 30_000)) === "silent") {
      throw new Error(
        `Another Eenplan process looks after the database in ${this.#places.base}, but it does not answer.`,
      );
    }
    this.#options.log.info("database.shared");
  }

  async #keep(): Promise<void> {
    const { signal: ending } = this.#ending;
    const ended = new Promise<void>((resolve) => {
      ending.addEventListener("abort", () => {
        resolve();
      });
    });
    while (!this.#isEnding()) {
      if (this.#server) {
        await Promise.race([this.#server.gone, ended]);
        if (!this.#isEnding()) await this.#restart();
      } else {
        await this.#wait(1_000);
        if (!this.#isEnding() && !isOwned(this.#places.lockFile)) await this.#takeOver();
      }
    }
  }

  async #restart(): Promise<void> {
    this.#server = undefined;
    this.#options.onChange?.("down");
    for (let attempt = 1; !this.#isEnding(); attempt += 1) {
      this.#options.log.warn("database.restarting", { attempt });
      try {
        this.#server = await startServer(this.#places, this.#options.settings);
        this.#options.log.info("database.started", { processId: this.#server.pid });
        this.#options.onChange?.("up");
        return;
      } catch (error) {
        this.#options.log.error("database.restart-failed", { attempt, error });
        await this.#wait(Math.min(100 * 2 ** attempt, 10_000));
      }
    }
  }

  async #takeOver(): Promise<void> {
    this.#options.onChange?.("down");
    try {
      if (await this.#own()) this.#options.onChange?.("up");
    } catch (error) {
      this.#options.log.error("database.take-over-failed", { error });
    }
  }

  #isEnding(): boolean {
    return this.#ending.signal.aborted;
  }

  async #wait(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.#ending.signal, ref: false }).catch(
      () => undefined,
    );
  }
}
