import { Socket } from "node:net";

/**
 * A connection to the server on which everything that is written in one go leaves in one go. Handing
 * bytes to the machine wakes the server up and costs more than most statements do; what begins a
 * transaction and its first statement now travel together.
 */
export class Together extends Socket {
  #isHeld = false;

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.#isHeld) {
      this.#isHeld = true;
      this.cork();
      // After everything that is ready to run now; nothing waits for the machine or for a clock.
      process.nextTick(() => {
        this.#isHeld = false;
        this.uncork();
      });
    }
    return (super.write as (...all: unknown[]) => boolean).call(this, chunk, ...rest);
  }
}
