// Builds the service worker: it knows by name every asset of this build, and is new when one of them is.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { output } from "./output.mjs";

const UNKEPT = /^(\.vite\/|worker\.js|signed-in\.|(assets\/)?developers[.-])/;

const folder = fileURLToPath(output);
const files = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\/+/, ""))
  .filter((file) => !UNKEPT.test(file))
  .sort();
const hash = createHash("sha256");
files.forEach((file) => hash.update(file).update(readFileSync(new URL(file, output))));

await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  define: {
    ASSETS: JSON.stringify(files.map((file) => `/${file}`)),
    VERSION: JSON.stringify(hash.digest("hex").slice(0, 16)),
  },
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: "es2022",
    rollupOptions: {
      input: fileURLToPath(new URL("../src/worker/worker.ts", import.meta.url)),
      output: { format: "es", entryFileNames: "worker.js" },
    },
  },
});
