import { Agent, request } from "node:http";

export type Answer = {
  status: number;
  content: Buffer;
  bytes: number;
  location: string;
  milliseconds: number;
};

/** A browser as small as can be: keeps its connections and the cookies of the session. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  readonly #cookies = new Map<string, string>();
  readonly #base: URL;

  constructor(base: URL, cookie = "") {
    this.#base = base;
    for (const pair of cookie.split(/;\s*/)) this.#keep(pair);
  }

  get(path: string): Promise<Answer> {
    return this.#send("GET", path);
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.#send("POST", path, new URLSearchParams(fields).toString());
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, form?: string): Promise<Answer> {
    const started = performance.now();
    const headers: Record<string, string> = { cookie: this.#cookieHeader() };
    if (form !== undefined) {
      headers["content-type"] = "application/x-www-form-urlencoded";
      headers["content-length"] = String(Buffer.byteLength(form));
      headers.origin = this.#base.origin;
    }
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.#base),
        { method, headers, agent: this.#agent },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("close", () => {
            if (!response.complete) reject(new Error("The answer broke off."));
          });
          response.on("end", () => {
            const milliseconds = performance.now() - started;
            for (const cookie of response.headers["set-cookie"] ?? []) this.#keep(cookie);
            const whole = Buffer.concat(chunks);
            resolve({
              status: response.statusCode ?? 0,
              content: whole,
              bytes: whole.length,
              location: response.headers.location ?? "",
              milliseconds,
            });
          });
        },
      );
      sent.on("error", reject);
      sent.end(form);
    });
  }

  // The token of a session changes while it is used; a browser takes the new one, so do we.
  #keep(cookie: string): void {
    const [, name, value] = /^\s*([^=;]+)=([^;]*)/.exec(cookie) ?? [];
    if (name === undefined || value === undefined) return;
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }

  #cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
