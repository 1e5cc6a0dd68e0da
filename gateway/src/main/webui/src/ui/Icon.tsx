const PATHS = {
  home: "M3 9.5 10 3l7 6.5V17h-5v-4H8v4H3z",
  people:
    "M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c0-3 2-5 5-5s5 2 5 5M13 4.5a3 3 0 0 1 0 5M14 12c2.500.5 4 2.300 4 5",
  saved: "M5 3h10v14l-5-3.500L5 17z",
  drafts: "M4 3h8l4 4v10H4zM12 3v4h4M7 11h6M7 14h4",
  compose: "M12.500 4.500 15.500 7.500 7 16H4v-3zM11 6l3 3",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.500-1.500L17 17",
  topic: "M7.500 3 6 17M14 3l-1.500 14M3.500 7.500h14M2.500 12.500h14",
  settings:
    "M10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM10 2v2.500M10 15.500V18M2 10h2.500M15.500 10H18M4.300 4.300l1.800 1.800M13.900 13.900l1.800 1.800M4.300 15.700l1.800-1.800M13.900 6.100l1.800-1.800",
  lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
  globe:
    "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2.500 2 2.500 12 0 14M10 3c-2.500 2-2.500 12 0 14",
  reply: "M8 5 3 10l5 5M3 10h9c3 0 5 2 5 5",
  like: "M10 16.500S3 12.500 3 8a3.500 3.500 0 0 1 7-1 3.500 3.500 0 0 1 7 1c0 4.500-7 8.500-7 8.500Z",
  repost:
    "M4 8V7a2 2 0 0 1 2-2h9m-2.500-2.500L15 5l-2.500 2.500M16 12v1a2 2 0 0 1-2 2H5m2.500 2.500L5 15l2.500-2.500",
  more: "M4.500 10h.01M10 10h.01M15.500 10h.01",
  close: "M5 5l10 10M15 5 5 15",
  check: "M4 10.500 8 14.500 16 6",
  back: "M12 4 6 10l6 6",
  image: "M3 4h14v12H3zM3 13l4-4 3.500 3.500L13 10l4 4M13 7.500h.01",
  bell: "M10 3a5 5 0 0 0-5 5v4l-1.500 2.500h13L15 12V8a5 5 0 0 0-5-5ZM8.500 17h3",
  link: "M8.500 11.500l3-3M7 9 5 11a2.800 2.800 0 0 0 4 4l2-2M13 11l2-2a2.800 2.800 0 0 0-4-4L9 7",
  graph:
    "M10 8.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4.500 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15.500 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 8l-3 4.500M11 8l3 4.500M6.500 14h7",
  list: "M4 5.500h12M4 10h12M4 14.500h12",
  theme: "M10 3a7 7 0 1 0 7 7 5.500 5.500 0 0 1-7-7Z",
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
