// Counts what is picked, and keeps the list of requests up to date while the page is looked at.
const form = document.querySelector('form.offers');
const boxes = form ? [...form.querySelectorAll('input[type=checkbox]:not(:disabled)')] : [];
const count = form?.querySelector('[data-count]');

function recount() {
  const picked = boxes.filter(box => box.checked).length;
  if (count) count.textContent = picked === 0 ? 'No operator picked' : picked === 1 ? '1 operator picked' : `${picked} operators picked`;
}
form?.addEventListener('change', recount);
form?.querySelector('[data-all]')?.addEventListener('click', () => {
  const on = boxes.some(box => !box.checked);
  for (const box of boxes) box.checked = on;
  recount();
});
recount();

const requests = document.querySelector('#requests');
let shown = requests?.innerHTML;
async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch(`/marketplace/${requests.dataset.trip}/requests`);
    if (!answer.ok) return;
    const html = await answer.text();
    if (html !== shown) { shown = html; requests.innerHTML = html; }
  } catch {
    // the sandbox is away; the next round asks again
  }
}
if (requests) setInterval(refresh, 1500);
