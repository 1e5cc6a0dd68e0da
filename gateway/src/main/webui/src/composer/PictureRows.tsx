import { useRef } from "preact/hooks";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { useUniqueId } from "../ui/useUniqueId";
import { KINDS, MOST_ALT, type Picture } from "./pictures";

interface Props {
  picture: Picture;
  onChange: (picture: Picture) => void;
  onRemove: () => void;
}

interface RowsProps {
  pictures: Picture[];
  underWay: number;
  refused: string | undefined;
  onChange: (picture: Picture) => void;
  onRemove: (id: string) => void;
}

/** The pictures of a post, those that are still on their way, and why one was refused. */
export function PictureRows({ pictures, underWay, refused, onChange, onRemove }: RowsProps) {
  return (
    <>
      {pictures.length + underWay > 0 && (
        <ul class="picture-rows" aria-busy={underWay > 0}>
          {pictures.map((picture) => (
            <PictureRow
              key={picture.id}
              picture={picture}
              onChange={onChange}
              onRemove={() => onRemove(picture.id)}
            />
          ))}
          {underWay > 0 && <li class="picture-row">{t("composer.pictureUnderWay")}</li>}
        </ul>
      )}
      {refused !== undefined && (
        <p class="trouble" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

/** Opens the device's own choice of files. */
export function AddPictures({ full, onAdd }: { full: boolean; onAdd: (files: File[]) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={KINDS.join(",")}
        onChange={(event) => {
          onAdd([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class="quiet"
        title={t("composer.addPicture")}
        aria-label={t("composer.addPicture")}
        disabled={full}
        onClick={() => chooser.current?.click()}
      >
        <Icon name="image" />
      </button>
    </>
  );
}

/** One picture with its description: asked for, not demanded. */
function PictureRow({ picture, onChange, onRemove }: Props) {
  const field = useUniqueId();
  return (
    <li class="picture-row">
      <img src={picture.url} alt="" width={picture.width} height={picture.height} />
      <div>
        <label for={field}>{t("composer.alt")}</label>
        <input
          id={field}
          maxLength={MOST_ALT}
          value={picture.alt}
          placeholder={t("composer.altHint")}
          onInput={(event) => onChange({ ...picture, alt: event.currentTarget.value })}
        />
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={t("composer.removePicture")}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
