// A page that came back with something to correct starts there.
document.querySelector('[data-focus]')?.focus();
