/** The plugin names its timers `window.…`, as pop-out windows need; in node the global object is the window. */
const globals = globalThis as { window?: unknown };
globals.window ??= globalThis;
