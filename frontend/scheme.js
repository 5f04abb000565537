// Runs before the first paint: the colour scheme that this person chose on this device ("light", "dark" or "light dark").
(() => {
  const chosen = localStorage.getItem('jv-scheme');
  if (!chosen) return;
  document.documentElement.style.colorScheme = chosen;
  document.documentElement.setAttribute('theme', chosen.replace(' ', '-'));
})();
