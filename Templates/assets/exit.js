(() => {
  const root = document.documentElement, link = document.getElementById('exit');
  const status = document.getElementById('exit-status'), title = document.title;
  let count = 0, alone = false, clock;
  const say = text => status.textContent = text || '';
  const reset = () => { count = 0; alone = false; clearTimeout(clock); say(); };
  const leave = () => {
    root.classList.add('leaving');
    document.title = status.dataset.title;
    location.replace(link.href);
  };
  addEventListener('click', event => {
    const other = event.target.closest('a');
    if (other === link) { event.preventDefault(); leave(); }
    else if (link.dataset.links === 'replace' && other && other.origin === location.origin && !other.type && !other.hash
      && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      location.replace(other.href);
    }
  });
  addEventListener('pointerdown', reset);
  addEventListener('keydown', event => {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey
      || event.target.closest?.('input,textarea,select,[contenteditable]')) reset();
    else alone = true;
  });
  addEventListener('keyup', event => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    clearTimeout(clock);
    if (++count > 2) return leave();
    clock = setTimeout(reset, 5000);
    say(status.dataset[count > 1 ? 'one' : 'two']);
  });
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    root.classList.remove('leaving');
    document.title = title;
    reset();
  });
})();
