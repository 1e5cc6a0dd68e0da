// Builds the page on which the API is tried: a document of its own, so that the client never loads its
// library, which is larger than the client.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { output } from "./output.mjs";

await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  root: fileURLToPath(new URL("..", import.meta.url)),
  build: {
    outDir: fileURLToPath(output),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    target: "es2022",
    rollupOptions: { input: fileURLToPath(new URL("../developers.html", import.meta.url)) },
  },
});
