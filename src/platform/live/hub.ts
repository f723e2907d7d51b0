/** An open page that hears of changes. What it hears is only that something changed. */
export type Subscriber = {
  dossierId: string;
  sessionId: string;
  changed(): void;
  close(): void;
};

/** A person has so many pages of dossiers open at once; the oldest gives way. */
export const mostPerSession = 8;
/** And one process so many; who comes later has a page that does not refresh by itself. */
export const mostInAll = 2000;

/** The open pages of this process, by dossier. Knows no rights: each page asks again as its own viewer. */
export class LiveHub {
  readonly #all = new Set<Subscriber>();
  readonly #byDossier = new Map<string, Set<Subscriber>>();

  /** Gives how to stop listening; undefined when there is no room. */
  subscribe(subscriber: Subscriber): (() => void) | undefined {
    if (this.#all.size >= mostInAll) return undefined;
    const own = [...this.#all].filter(({ sessionId }) => sessionId === subscriber.sessionId);
    if (own.length >= mostPerSession) own[0]?.close();
    this.#all.add(subscriber);
    const pages = this.#byDossier.get(subscriber.dossierId) ?? new Set();
    this.#byDossier.set(subscriber.dossierId, pages.add(subscriber));
    return () => this.#forget(subscriber);
  }

  changed(dossierId: string): void {
    for (const subscriber of this.#byDossier.get(dossierId) ?? []) subscriber.changed();
  }

  /** Something may have been missed. */
  everythingChanged(): void {
    for (const subscriber of this.#all) subscriber.changed();
  }

  sessionEnded(sessionId: string): void {
    for (const one of [...this.#all]) if (one.sessionId === sessionId) one.close();
  }

  closeAll(): void {
    for (const subscriber of [...this.#all]) subscriber.close();
  }

  get size(): number {
    return this.#all.size;
  }

  #forget(subscriber: Subscriber): void {
    this.#all.delete(subscriber);
    const pages = this.#byDossier.get(subscriber.dossierId);
    pages?.delete(subscriber);
    if (pages?.size === 0) this.#byDossier.delete(subscriber.dossierId);
  }
}
