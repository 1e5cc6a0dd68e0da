// Before the first paint: the chosen theme, density and text size, so that nothing flashes.
(function () {
  try {
    const chosen = JSON.parse(localStorage.getItem("loggia.appearance") || "{}");
    const root = document.documentElement;
    for (const name of ["theme", "density", "motion"]) {
      if (typeof chosen[name] === "string") root.dataset[name] = chosen[name];
    }
    if (typeof chosen.textSize === "number") root.style.fontSize = chosen.textSize + "%";
    if (typeof chosen.language === "string") root.lang = chosen.language;
  } catch {
    // A broken note of a past visit: the browser's own settings hold.
  }
})();
