// Lists that may be put into another order by dragging; the buttons beside each entry do the same for the keyboard and without this script.
// The form of a list with data-reorder has hidden fields what, from and to, and a hidden button that sends them.
(() => {
  'use strict';
  for (const list of document.querySelectorAll('[data-reorder]')) {
    const form = list.closest('form');
    let dragged = null;
    const entries = () => [...list.children];
    for (const entry of entries()) {
      entry.draggable = true;
      entry.addEventListener('dragstart', event => {
        dragged = entry;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', entry.dataset.what);
      });
      entry.addEventListener('dragend', () => {
        dragged = null;
        entries().forEach(one => one.classList.remove('over'));
      });
      entry.addEventListener('dragover', event => {
        if (dragged) {
          event.preventDefault();
          entries().forEach(one => one.classList.toggle('over', one === entry && one !== dragged));
        }
      });
      entry.addEventListener('drop', event => {
        event.preventDefault();
        if (dragged && dragged !== entry) {
          form.elements.namedItem('what').value = dragged.dataset.what;
          form.elements.namedItem('from').value = entries().indexOf(dragged);
          form.elements.namedItem('to').value = entries().indexOf(entry);
          form.querySelector('[data-dropped]').click();
        }
      });
    }
  }
})();
