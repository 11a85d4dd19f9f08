// While a runner is typed in, those who may be the same are looked for. Without it they are looked for when the form is sent.
(() => {
  "use strict";

  const form = document.querySelector("form.register");
  const COMPARED = /:(clinic|familyName|givenName|preferredName|formerName|nativeName|birthDate|PHONE_[1-3]|EMAIL_1)$/;
  const PAUSE = 700;
  let pause = 0;
  let before = "";

  const typed = () => JSON.stringify([...new FormData(form)].filter(([name]) => COMPARED.test(name)));
  const look = () => {
    clearTimeout(pause);
    const now = typed();
    if (now !== before && !form.dataset.sent) {
      before = now;
      window.strideBackLookAgain();
    }
  };

  before = typed();
  form.addEventListener("change", (event) => {
    if (COMPARED.test(event.target.name)) {
      look();
    }
  });
  form.addEventListener("input", (event) => {
    if (COMPARED.test(event.target.name)) {
      clearTimeout(pause);
      pause = setTimeout(look, PAUSE);
    }
  });
})();
