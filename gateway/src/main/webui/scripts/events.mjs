// Reads what the house tells in Kafka: the contract's AsyncAPI document, with its schemas and examples.
import { readFile } from "node:fs/promises";
import { dump, load } from "js-yaml";

const folder = new URL(
  "../../../../../events/contract/src/main/resources/io/loggia/events/",
  import.meta.url,
);

/** The catalogue of all channels, and the document with its schemas in their places. */
export async function contract() {
  const document = load(await readFile(new URL("asyncapi.yaml", folder), "utf8"));
  for (const message of Object.values(document.components.messages)) {
    const { $ref } = message.payload;
    if ($ref !== undefined) {
      message.payload = JSON.parse(await readFile(new URL($ref, folder), "utf8"));
    }
  }
  return {
    document: String(dump(document, { lineWidth: 120, noRefs: true })),
    catalogue: {
      version: document.info.version,
      description: document.info.description,
      channels: Object.values(document.channels).map((channel) => channelOf(channel, document)),
    },
  };
}

function channelOf({ address, title, description, tags, messages }, document) {
  return {
    address,
    title,
    description,
    access: tags[0].name,
    events: Object.keys(messages).map((name) => eventOf(document.components.messages[name])),
  };
}

function eventOf({ name, title, summary, payload, examples = [] }) {
  return {
    type: name,
    title,
    summary: summary ?? "",
    fields: fieldsOf(payload),
    examples: examples.map((example) => JSON.stringify(example.payload, null, 2)),
  };
}

/** Each with what holds it before its name; what stands in a list has [] there. */
function fieldsOf({ properties = {}, required = [] }, path = "") {
  return Object.entries(properties).flatMap(([name, schema]) => [
    {
      name: path + name,
      holds: holdsOf(schema),
      required: required.includes(name),
      description: schema.description ?? "",
    },
    ...fieldsOf(schema, `${path}${name}.`),
    ...fieldsOf(schema.items ?? {}, `${path}${name}[].`),
  ]);
}

function holdsOf({ type, format, enum: values, const: only, items }) {
  if (only !== undefined) {
    return JSON.stringify(only);
  }
  if (values !== undefined) {
    return values.join(" | ");
  }
  return items === undefined ? (format ?? type) : `${holdsOf(items)}[]`;
}
