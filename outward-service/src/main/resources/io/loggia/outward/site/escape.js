/* In the widget's frame: Escape pressed here is told to the page around, which sees no keys of ours. */
if (parent !== window) addEventListener('keydown', (pressed) => {
  if (pressed.key === 'Escape') parent.postMessage('loggia:close', '*');
});
