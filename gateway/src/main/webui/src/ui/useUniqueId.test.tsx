import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { lazily } from "./lazily";
import { useUniqueId } from "./useUniqueId";

afterEach(cleanup);

function Part() {
  return <p id={useUniqueId()} />;
}

test("what was loaded lazily has no id of what was there before", async () => {
  const Late = lazily(() => Promise.resolve({ default: Part }));
  const { container, rerender } = render(
    <>
      <Part />
    </>,
  );
  const before = container.querySelector("p")!.id;
  await Late.preload();
  rerender(
    <>
      <Part />
      <Late />
      <Part />
    </>,
  );
  const ids = [...container.querySelectorAll("p")].map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(ids[0]).toBe(before);
  expect(new Set(ids).size).toBe(3);
});
