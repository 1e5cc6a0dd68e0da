import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { MOST_PICTURES, type Picture, refusalOf, upload } from "./pictures";

/** The pictures of what is being written, and those that are still on their way. */
export function usePictures(begun: Picture[], onChange: (pictures: Picture[]) => void) {
  const [pictures, setPictures] = useState(begun);
  const keep = (how: (all: Picture[]) => Picture[]) =>
    setPictures((all) => {
      const next = how(all);
      onChange(next);
      return next;
    });
  const [underWay, setUnderWay] = useState(0);
  const [refused, setRefused] = useState<string>();
  const add = async (files: File[]) => {
    setRefused(undefined);
    const room = MOST_PICTURES - pictures.length - underWay;
    if (files.length > room) {
      setRefused(t("composer.fourPictures"));
    }
    for (const file of files.slice(0, Math.max(0, room))) {
      const refusal = refusalOf(file);
      if (refusal !== undefined) {
        setRefused(t(`composer.${refusal}`));
        continue;
      }
      setUnderWay((count) => count + 1);
      try {
        const picture = await upload(file);
        keep((all) => [...all, picture]);
      } catch (problem) {
        setRefused(`${t("composer.pictureFailed")} ${problemText(problem)}`);
      } finally {
        setUnderWay((count) => count - 1);
      }
    }
  };
  const change = (picture: Picture) =>
    keep((all) => all.map((each) => (each.id === picture.id ? picture : each)));
  const remove = (id: string) => keep((all) => all.filter((each) => each.id !== id));
  return { pictures, underWay, refused, add, change, remove };
}
