// tiktok-live-connector on the stream: decode, socket or values, as tiktoklive.py does for TikTokLive. Its folder of
// node_modules is the first argument.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: "string", default: "0" },
    messages: { type: "string", default: "0" },
    passes: { type: "string", default: "1" },
    "server-python": { type: "string", default: "python3" },
  },
});
const [modules, what, stream] = positionals;
const require = createRequire(join(resolve(modules), "from-here.js"));
const { RouteConfig, TikTokLiveConnection, deserializeWebSocketMessage } = await import(
  pathToFileURL(require.resolve("tiktok-live-connector"))
);

const ROOM = "7400000000000000000";

// The same fields as in programs/handlers.py, in the same order.
const READ = {
  chat: (data) => [data.user.displayId, data.user.nickname, data.content],
  like: (data) => [data.user.displayId, data.user.nickname, data.count, data.total],
  member: (data) => [data.user.displayId, data.user.nickname, data.memberCount],
  gift: (data) => [
    data.user.displayId,
    data.user.nickname,
    data.gift.name,
    data.gift.diamondCount,
    data.repeatCount,
    Boolean(data.repeatEnd),
  ],
  follow: (data) => [data.user.displayId, data.user.nickname],
  share: (data) => [data.user.displayId, data.user.nickname],
  roomUser: (data) => [data.total, data.totalUser],
};

function readStream(path) {
  const data = readFileSync(path);
  const frames = [];
  for (let place = 0; place < data.length; ) {
    const length = data.readUInt32BE(place);
    frames.push(data.subarray(place + 4, place + 4 + length));
    place += 4 + length;
  }
  return frames;
}

function listening(take) {
  const connection = new TikTokLiveConnection("demo_host", { fetchRoomInfoOnConnect: false, processInitialData: false });
  for (const [event, read] of Object.entries(READ)) connection.on(event, (data) => take(data, read(data)));
  return connection;
}

async function feed(connection, frames) {
  let count = 0;
  for (const data of frames) {
    const { protoMessageFetchResult: result } = await deserializeWebSocketMessage(data);
    count += result.messages.length;
    await connection.processProtoMessageFetchResult(result);
  }
  return count;
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function decode(frames) {
  const connection = listening(() => {});
  await feed(connection, frames.slice(0, 50));
  const begin = cpuSeconds();
  let count = 0;
  for (let pass = 0; pass < Number(options.passes); pass++) count += await feed(connection, frames);
  return { count, cpu: cpuSeconds() - begin };
}

async function valuesOf(frames) {
  const found = {};
  await feed(
    listening((data, fields) => (found[data.common.msgId] = fields)),
    frames,
  );
  return found;
}

async function overSocket() {
  const command = ["-m", "benchmarks.programs.push_server", stream, "--rate", options.rate];
  const server = spawn(options["server-python"], command, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const { push } = JSON.parse((await lines.next()).value);
  RouteConfig.fetchSignedWebSocketFromProvider = async () => ({
    fetchResult: { messages: [], cursor: "1", internalExt: "", pushServer: push, routeParams: {} },
    fetchResultRoomId: ROOM,
  });
  const connection = listening(() => {});
  await connection.connect(ROOM);
  const begin = cpuSeconds();
  const ended = new Promise((end) => connection.on("streamEnd", () => end(cpuSeconds())));
  server.stdin.write("\n");
  const cpu = (await ended) - begin;
  await connection.disconnect();
  await lines.next();
  const count = Number(options.messages);
  return { count, cpu, cpu_us: (1e6 * cpu) / count };
}

const result =
  what === "socket" ? await overSocket() : await (what === "decode" ? decode : valuesOf)(readStream(stream));
process.stdout.write(
  JSON.stringify(result, (_key, value) => (typeof value === "bigint" ? value.toString() : value)) + "\n",
  () => process.exit(0),
);
