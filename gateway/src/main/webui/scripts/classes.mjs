// A screen is fetched with the sheets that it imports. A class that another screen's sheet describes
// looks right only for those who were there before: each must be found by whoever uses it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const ROOT = "src";
const IMPORT = /^(?:import|export)\s[^;]*?"(\.[^"]+)";/gm;
const LAZY = /\bimport\("(\.[^"]+)"\)/g;
const RULES = /\{[^{}]*\}|\/\*[^]*?\*\//g;

const all = readdirSync(ROOT, { recursive: true }).map((file) => join(ROOT, file));
const sources = all.filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."));
const classesOf = new Map(
  all
    .filter((file) => file.endsWith(".css"))
    .map((file) => [file, namesIn(read(file).replaceAll(RULES, " "))]),
);
const described = new Set([...classesOf.values()].flatMap((names) => [...names]));
const imports = new Map(sources.map((file) => [file, found(file, IMPORT)]));
const lazy = new Map(sources.map((file) => [file, found(file, LAZY)]));

function read(file) {
  return readFileSync(file, "utf8");
}

function namesIn(selectors) {
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name));
}

function found(file, pattern) {
  return [...read(file).matchAll(pattern)]
    .map(([, path]) => normalize(join(dirname(file), path)))
    .flatMap((path) =>
      ["", ".ts", ".tsx"]
        .map((end) => path + end)
        .filter(isFile)
        .slice(0, 1),
    );
}

function isFile(path) {
  return /\.\w+$/.test(path) && existsSync(path);
}

/** All that is fetched with a file. */
function withAll(file, fetched = new Set()) {
  if (!fetched.has(file)) {
    fetched.add(file);
    (imports.get(file) ?? []).forEach((each) => withAll(each, fetched));
  }
  return fetched;
}

function look(files) {
  return new Set([...files].flatMap((file) => [...(classesOf.get(file) ?? [])]));
}

/** What is wrong with a screen, and with those that it fetches later, which have what it has. */
function missing(screen, before, told = []) {
  const files = [...withAll(screen)].filter((file) => !before.files.has(file));
  const known = new Set([...before.known, ...look(files)]);
  const uses = (file) =>
    [...read(file).matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names]) => names.split(" "));
  for (const file of files.filter((each) => each.endsWith(".tsx"))) {
    for (const name of uses(file)) {
      if (described.has(name) && !known.has(name)) {
        told.push(`${file}: no sheet of ${screen} describes "${name}"`);
      }
    }
  }
  const here = { files: new Set([...before.files, ...files]), known };
  files
    .flatMap((file) => lazy.get(file) ?? [])
    .filter((each) => !here.files.has(each))
    .forEach((each) => missing(each, here, told));
  return told;
}

const wrong = new Set(missing(join(ROOT, "main.tsx"), { files: new Set(), known: new Set() }));
wrong.forEach((each) => console.error(each));
process.exitCode = wrong.size > 0 ? 1 : 0;
