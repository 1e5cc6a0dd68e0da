// Lays a .br and a .gz beside every text asset, as small as they get: done once here, not per request.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { output } from "./output.mjs";

const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;

for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && TEXT.test(entry.name)) {
    const file = `${entry.parentPath}/${entry.name}`;
    const text = readFileSync(file);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    writeFileSync(`${file}.br`, brotliCompressSync(text, quality));
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  }
}
