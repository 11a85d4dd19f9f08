// A file that is too large is told so before it is sent. Without it the server says the same, after it has taken the file.
(() => {
  "use strict";

  const input = document.querySelector("input[type='file'][data-most]");
  input?.addEventListener("change", () => {
    const tooLarge = input.files[0]?.size > Number(input.dataset.most);
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    input.reportValidity();
  });
})();
