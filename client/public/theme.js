// Before the first paint: the colours that the reader chose last time. `theme.ts` writes them.
try {
  const chosen = localStorage.getItem('entente-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing follows the system.
}
