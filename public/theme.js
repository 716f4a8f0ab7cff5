// Applies the reader's chosen theme before the first paint. It runs before anything else, hence a file of its own.
try {
  const theme = localStorage.getItem('tandem-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: the device's theme then holds.
}
