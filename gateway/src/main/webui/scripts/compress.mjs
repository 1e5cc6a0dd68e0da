// Lays a .br and a .gz beside every file, as small as they get: done once here, not per request; and
// lists the files for the gateway.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { output } from "./output.mjs";

const folder = fileURLToPath(output);
const files = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\/+/, ""))
  .filter((name) => !name.startsWith(".vite/"))
  .sort();
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

for (const name of files) {
  const content = readFileSync(new URL(name, output));
  writeFileSync(new URL(`${name}.br`, output), brotliCompressSync(content, quality));
  writeFileSync(new URL(`${name}.gz`, output), gzipSync(content, { level: 9 }));
}
writeFileSync(new URL("files.txt", output), `${files.join("\n")}\n`);
