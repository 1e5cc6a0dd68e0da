// Holds the bundle to its budgets: what the first feed needs, each lazy route, everything.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { output } from "./output.mjs";

const KILOBYTE = 1000;
const BUDGET = { firstScript: 60, firstStyle: 12, lazyRoute: 25, allScripts: 250 };

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", output), "utf8"));
const size = (file) =>
  gzipSync(readFileSync(new URL(file, output)), { level: 9 }).length / KILOBYTE;

function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (!seen.has(key)) {
      seen.add(key);
      closure(manifest[key].imports ?? [], seen);
    }
  }
  return seen;
}

// The first feed needs what the page names, and the larger of the two catalogues.
const page = readFileSync(new URL("index.html", output), "utf8");
const named = Object.keys(manifest).filter((key) => page.includes(`src="/${manifest[key].file}"`));
if (named.length === 0) {
  throw new Error("The page names no script of the bundle");
}
const languages = Object.keys(manifest).filter((key) => /messages:\w+$/.test(key));
const largest = languages
  .sort((a, b) => size(manifest[b].file) - size(manifest[a].file))
  .slice(0, 1);
const first = closure([...named, ...largest]);
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);

const styles = new Set([...first].flatMap((key) => manifest[key].css ?? []));
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !first.has(key));
const routes = lazy.map((key) => {
  const files = [...closure([key])]
    .filter((part) => !first.has(part))
    .map((part) => manifest[part].file);
  return [key, sum(files)];
});
const scripts = new Set(
  Object.values(manifest)
    .map((part) => part.file)
    .filter((file) => file.endsWith(".js")),
);

const measured = [
  [
    "scripts to the first feed",
    sum([...first].map((key) => manifest[key].file)),
    BUDGET.firstScript,
  ],
  ["styles to the first feed", sum(styles), BUDGET.firstStyle],
  ...routes.map(([key, kilobytes]) => [`lazy ${key}`, kilobytes, BUDGET.lazyRoute]),
  ["all scripts", sum(scripts), BUDGET.allScripts],
];
const above = measured.filter(([, kilobytes, budget]) => kilobytes > budget);
for (const [what, kilobytes, budget] of measured) {
  console.log(`${kilobytes.toFixed(1).padStart(7)} of ${budget} kB gz  ${what}`);
}
if (above.length > 0) {
  console.error(`Above the budget: ${above.map(([what]) => what).join(", ")}`);
  process.exit(1);
}
