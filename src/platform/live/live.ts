import type { Connection } from "../db/connection.js";
import { listenTo } from "../db/listen.js";
import type { Log } from "../log/log.js";
import { LiveHub } from "./hub.js";

/** What the database tells (migrations/0010-consent.sql), with the key of a dossier or of a session. */
const channels = { changed: "eenplan_changed", sessionEnded: "eenplan_session_ended" } as const;

export type Live = { hub: LiveHub; stop(): Promise<void> };

/** Passes on to the open pages of this process what was committed anywhere. */
export function startLive(connection: Connection, log: Log): Live {
  const hub = new LiveHub();
  const stopListening = listenTo(
    connection,
    Object.values(channels),
    {
      onMessage(channel, key) {
        if (channel === channels.changed) hub.changed(key);
        else hub.sessionEnded(key);
      },
      onGap: () => hub.everythingChanged(),
    },
    log,
  );
  return {
    hub,
    async stop() {
      hub.closeAll();
      await stopListening();
    },
  };
}
