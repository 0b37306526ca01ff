// tiktok-live-connector answers what its events show, as peer_tiktoklive.py does for TikTokLive. Its folder of
// node_modules is the only argument.

import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const require = createRequire(join(resolve(process.argv[2]), "from-here.js"));
const { ControlEvent, VERSION, WebcastEvent, WebcastEventMap, deserializeMessage } = await import(
  pathToFileURL(require.resolve("tiktok-live-connector"))
);

// Those with an event that are not in its map: it looks at their content first.
const METHODS = new Set([
  ...Object.keys(WebcastEventMap),
  "WebcastControlMessage",
  "WebcastGiftMessage",
  "WebcastSocialMessage",
]);

function plain(_key, value) {
  return typeof value === "bigint" ? value.toString() : value;
}

function show([method, payload]) {
  if (!METHODS.has(method)) return null;
  let event;
  try {
    event = deserializeMessage(method, Buffer.from(payload, "base64"));
  } catch {
    return null; // its client reports whatever is thrown here, and emits no event
  }
  return createHash("sha1").update(JSON.stringify(event, plain)).digest("hex");
}

function say(value) {
  process.stdout.write(JSON.stringify(value) + "\n");
}

const classes = Object.keys(WebcastEvent).length + Object.keys(ControlEvent).length;
say({ version: VERSION, methods: METHODS.size, classes });
for await (const line of createInterface({ input: process.stdin })) {
  say(JSON.parse(line).map(show));
}
