const PATHS = {
  home: "M3 9.5 10 3l7 6.5V17h-5v-4H8v4H3z",
  people:
    "M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c0-3 2-5 5-5s5 2 5 5M13 4.5a3 3 0 0 1 0 5M14 12c2.5.5 4 2.3 4 5",
  saved: "M5 3h10v14l-5-3.5L5 17z",
  drafts: "M4 3h8l4 4v10H4zM12 3v4h4M7 11h6M7 14h4",
  compose: "M12.5 4.5 15.5 7.5 7 16H4v-3zM11 6l3 3",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.5-1.5L17 17",
  topic: "M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h14M2.5 12.5h14",
  settings:
    "M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 2v2.5M10 15.5V18M2 10h2.5M15.5 10H18M4.3 4.3l1.8 1.8M13.9 13.9l1.8 1.8M4.3 15.7l1.8-1.8M13.9 6.1l1.8-1.8",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  globe:
    "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2.5 2 2.5 12 0 14M10 3c-2.5 2-2.5 12 0 14",
  reply: "M8 5 3 10l5 5M3 10h9c3 0 5 2 5 5",
  like: "M10 16.5S3 12.5 3 8a3.5 3.5 0 0 1 7-1 3.5 3.5 0 0 1 7 1c0 4.5-7 8.5-7 8.5Z",
  repost:
    "M4 8V7a2 2 0 0 1 2-2h9m-2.5-2.5L15 5l-2.5 2.5M16 12v1a2 2 0 0 1-2 2H5m2.5 2.5L5 15l2.5-2.5",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  close: "M5 5l10 10M15 5 5 15",
  check: "M4 10.5 8 14.5 16 6",
  back: "M12 4 6 10l6 6",
  image: "M3 4h14v12H3zM3 13l4-4 3.5 3.5L13 10l4 4M13 7.5h.01",
  clock: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4l3 2",
  poll: "M4 5h8M4 10h12M4 15h5",
  bell: "M10 3a5 5 0 0 0-5 5v4l-1.5 2.5h13L15 12V8a5 5 0 0 0-5-5ZM8.5 17h3",
  link: "M8.5 11.5l3-3M7 9 5 11a2.8 2.8 0 0 0 4 4l2-2M13 11l2-2a2.8 2.8 0 0 0-4-4L9 7",
  graph:
    "M10 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 8l-3 4.5M11 8l3 4.5M6.5 14h7",
  list: "M4 5.5h12M4 10h12M4 14.5h12",
  thanks:
    "M4 11.5V7.5a1.3 1.3 0 0 1 2.6 0V10M6.6 9V4.8a1.3 1.3 0 0 1 2.6 0V9M9.2 9V4a1.3 1.3 0 0 1 2.6 0v5.5M11.8 9.5V5.3a1.3 1.3 0 0 1 2.6 0V12c0 3.5-2 5.5-5 5.5S4.6 15 4 11.5",
  insight: "M7.5 14h5M8.5 17h3M7.5 14c0-2-2.5-3-2.5-6a5 5 0 0 1 10 0c0 3-2.5 4-2.5 6",
  celebrate: "M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z",
  pin: "M7 3h6l-1 5 2.5 3h-9L8 8zM10 11v6",
  trash: "M4 6h12M8 6V4h4v2M5.5 6l.8 11h7.4l.8-11M8.5 9v5M11.5 9v5",
  mute: "M3 8v4h3l4 3.5v-11L6 8zM13 8l4 4M17 8l-4 4",
  block: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM5.2 5.2l9.6 9.6",
  flag: "M5 17V3.5M5 4h10l-2.5 3.5L15 11H5",
  history: "M4 10a6 6 0 1 0 2-4.5M6 3v3h3M10 7v3.5l2.5 1.5",
  quote: "M4 14h3.5v-4H5c0-2 .7-3 2.5-3.5M11.5 14H15v-4h-2.5c0-2 .7-3 2.5-3.5",
  question: "M3 4h14v10H9l-4 3v-3H3zM8 7.5a2 2 0 1 1 2.5 2c-.4.2-.5.5-.5 1M10 12.3h.01",
  theme: "M10 3a7 7 0 1 0 7 7 5.5 5.5 0 0 1-7-7Z",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words: never alone the only name of a control. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={filled ? "icon filled" : "icon"} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
