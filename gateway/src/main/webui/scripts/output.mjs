// Where the built client goes: the gateway's target folder, from where Maven packs it.
import { pathToFileURL } from "node:url";

const folder = process.env.LOGGIA_WEBUI_OUTPUT;
export const output = folder
  ? pathToFileURL(`${folder}/`)
  : new URL("../../../../target/webui/", import.meta.url);
