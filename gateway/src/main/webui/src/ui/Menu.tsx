import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./Icon";
import { useUniqueId } from "./useUniqueId";

export interface MenuItem {
  label: string;
  onSelect: () => void;
  icon?: IconName;
  danger?: boolean;
}

interface Props {
  label: string;
  items: MenuItem[];
  children: ComponentChildren;
  /** How its button looks. */
  look?: string;
}

/** A button with a menu on the native popover: arrows move, Esc closes and gives the focus back. */
export function Menu({ label, items, children, look = "quiet" }: Props) {
  const id = useUniqueId();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll("button") ?? [])];
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === "open") {
      place(list.current, opener.current);
      buttons()[0]?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const all = buttons();
      const next = all.indexOf(document.activeElement as HTMLButtonElement) + step;
      all.at(next % all.length)?.focus();
    }
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class={look}
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={label}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {open &&
          items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              class={item.danger === true ? "danger" : ""}
              onClick={() => {
                list.current?.hidePopover();
                item.onSelect();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </button>
          ))}
      </div>
    </>
  );
}

/** Below its opener, or above where there is no room, and never over the edge of the window. */
export function place(list: HTMLElement | null, opener: HTMLElement | null): void {
  if (list === null || opener === null) {
    return;
  }
  const at = opener.getBoundingClientRect();
  const below = at.bottom + list.offsetHeight < innerHeight;
  list.style.top = `${below ? at.bottom : Math.max(0, at.top - list.offsetHeight)}px`;
  list.style.left = `${Math.max(8, Math.min(at.left, innerWidth - list.offsetWidth - 8))}px`;
}
