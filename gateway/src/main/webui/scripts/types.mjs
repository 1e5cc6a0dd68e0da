// Writes what the sources lean on: types of the services' contracts, the keys of the catalogue, and what
// the house tells in Kafka.
// A contract or a message that changes breaks the type check where it is used.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import openapiTypes, { astToString } from "openapi-typescript";
import { contract } from "./events.mjs";
import { catalogue } from "./messages.mjs";

const repository = new URL("../../../../../", import.meta.url);
const generated = new URL("../src/generated/", import.meta.url);

/** Leaves a file alone whose content is the same, so that nothing is rebuilt without reason. */
async function write(name, text) {
  const file = new URL(name, generated);
  if (!existsSync(file) || (await readFile(file, "utf8")) !== text) {
    await writeFile(file, text);
  }
}

await mkdir(generated, { recursive: true });
const services = (await readdir(repository))
  .filter((name) => existsSync(new URL(`${name}/src/main/openapi/openapi.yaml`, repository)))
  .sort();
for (const service of services) {
  const contract = new URL(`${service}/src/main/openapi/openapi.yaml`, repository);
  await write(`${service}.ts`, astToString(await openapiTypes(contract)));
}

const { keys } = await catalogue();
await write(
  "keys.ts",
  `export interface Messages {\n${[...keys]
    .map(([key, parameters]) => `  ${JSON.stringify(key)}: ${parameterType(parameters)};`)
    .join("\n")}\n}\n`,
);

function parameterType(parameters) {
  return parameters.size === 0
    ? "undefined"
    : `{ ${[...parameters].map(([name, type]) => `${name}: ${type}`).join("; ")} }`;
}

const CATALOGUE_TYPE = `export interface Catalogue {
  version: string;
  description: string;
  channels: {
    address: string;
    title: string;
    description: string;
    access: string;
    events: {
      type: string;
      title: string;
      summary: string;
      fields: { name: string; holds: string; required: boolean; description: string }[];
      examples: string[];
    }[];
  }[];
}
`;

const { document, catalogue: events } = await contract();
await write("asyncapi.yaml", document);
await write(
  "events.ts",
  `${CATALOGUE_TYPE}\nexport const CATALOGUE: Catalogue = ${JSON.stringify(events, null, 2)};\n`,
);
