import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t, withWords } from "../i18n/messages";
import { announce } from "../ui/toasts";
import { closePostLayer, postLayer, type PostLayer } from "./layers";

type Layers = Record<PostLayer["kind"], FunctionComponent<{ post: PostLayer["post"] }>>;

/** Opens what is asked about a post; the code for it comes when it is first needed. */
export function PostLayerHost() {
  const layer = postLayer.value;
  const [layers, setLayers] = useState<Layers>();
  const needed = layer !== undefined && layers === undefined;
  useEffect(() => {
    if (needed) {
      withWords(import("./PostLayers")).then(
        ({ LAYERS }) => setLayers(LAYERS),
        () => {
          closePostLayer();
          announce(t("shell.problem.offline"));
        },
      );
    }
  }, [needed]);
  if (layer === undefined || layers === undefined) {
    return null;
  }
  const Layer = layers[layer.kind];
  return <Layer post={layer.post} />;
}
