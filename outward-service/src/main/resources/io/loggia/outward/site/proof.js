// Finds a number that, behind the form's stamp and a dot, gives a SHA-256 that begins with enough zero bits.
(async () => {
  const form = document.querySelector("form[data-bits]");
  if (!form || !window.crypto || !crypto.subtle) return;
  const bits = Number(form.dataset.bits);
  const stamp = form.elements.stamp.value;
  const encoder = new TextEncoder();
  const found = (hash) => {
    const view = new DataView(hash);
    return bits <= 32 && Math.clz32(view.getUint32(0)) >= bits;
  };
  for (let from = 0; ; from += 256) {
    const hashes = await Promise.all(
      Array.from({ length: 256 }, (_, i) =>
        crypto.subtle.digest("SHA-256", encoder.encode(stamp + "." + (from + i))),
      ),
    );
    const at = hashes.findIndex(found);
    if (at >= 0) {
      form.elements.proof.value = String(from + at);
      return;
    }
    // Whoever types goes first.
    await new Promise((done) => setTimeout(done));
  }
})();
