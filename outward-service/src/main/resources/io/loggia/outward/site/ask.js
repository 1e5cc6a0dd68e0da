/* "Talk with us", on a page of yours: <script src="…/embed/ask.js" async></script>, and where it is to stand
   <loggia-ask></loggia-ask>; without one a button comes at the end. It asks nothing of us until it is opened. */
(() => {
  const script = document.currentScript;
  if (!script || customElements.get('loggia-ask')) return;
  const site = new URL(script.src).origin;
  const texts = {
    en: { open: 'Talk with us', close: 'Close' },
    de: { open: 'Sprechen Sie mit uns', close: 'Schließen' },
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: inline-block; color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
    button { font: inherit; padding: .625rem 1.25rem; border: 1px solid #a8470a; border-radius: 999px;
      background: #a8470a; color: #fff; cursor: pointer }
    button:focus-visible { outline: 3px solid #2c57cf; outline-offset: 2px }
    dialog { width: min(34rem, 100vw); height: min(44rem, 100vh); max-width: none; max-height: none;
      padding: 0; border: 1px solid #50545d; border-radius: 14px; overflow: hidden }
    dialog[open] { display: grid; grid-template-rows: auto 1fr }
    dialog::backdrop { background: rgb(0 0 0 / .4) }
    dialog button { justify-self: end; margin: .5rem; padding: .25rem .75rem }
    iframe { width: 100%; height: 100%; border: 0 }`);

  customElements.define(
    'loggia-ask',
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const wanted = this.lang || document.documentElement.lang || navigator.language;
        const say = texts[wanted.slice(0, 2).toLowerCase()] ?? texts.en;
        const button = this.#make('button', { type: 'button', textContent: say.open });
        const close = this.#make('button', { type: 'button', textContent: say.close });
        const frame = this.#make('iframe', { title: say.open });
        const dialog = this.#make('dialog', { ariaLabel: say.open });
        dialog.append(close, frame);
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(button, dialog);
        button.addEventListener('click', () => {
          if (!frame.src) frame.src = this.#address();
          dialog.showModal();
        });
        close.addEventListener('click', () => dialog.close());
        dialog.addEventListener('close', () => button.focus());
        addEventListener('message', (told) => {
          const ours = told.source === frame.contentWindow && told.origin === site;
          if (ours && told.data === 'loggia:close') dialog.close();
        });
      }

      #make(name, properties) {
        return Object.assign(document.createElement(name), properties);
      }

      #address() {
        const address = new URL('/ask?embed=1', site);
        for (const name of ['topic', 'to']) {
          if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
        }
        return address.href;
      }
    },
  );

  const complete = () => {
    if (!document.querySelector('loggia-ask')) document.body.append(document.createElement('loggia-ask'));
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', complete);
  else complete();
})();
