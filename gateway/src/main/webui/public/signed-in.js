// Tells the page that waits for it, and goes.
new BroadcastChannel("loggia.session").postMessage("signed in");
window.close();
