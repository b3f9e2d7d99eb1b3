/* Asks a passkey what the page wants to know, and puts the answer into the form. */
(function () {
  "use strict";

  function isAble() {
    return (
      window.PublicKeyCredential &&
      PublicKeyCredential.parseRequestOptionsFromJSON &&
      PublicKeyCredential.parseCreationOptionsFromJSON &&
      PublicKeyCredential.prototype.toJSON
    );
  }

  function ask(box) {
    var options = JSON.parse(box.dataset.question);
    return box.dataset.passkey === "create"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  }

  // What is missing is told by the server, at its field, before a key is made for nothing.
  function isMissing(box) {
    var fields = box.closest("form").querySelectorAll("input[type=text], input[type=password]");
    return (
      box.dataset.passkey === "create" &&
      Array.prototype.some.call(fields, function (field) {
        return field.value.trim() === "" && field.autocomplete !== "one-time-code";
      })
    );
  }

  function prepare(box) {
    var part = function (name) {
      return box.querySelector("[data-passkey-" + name + "]");
    };
    var press = part("press");
    var said = part("done");
    var texts = part("texts").dataset;
    part("without").hidden = true;
    part("button").hidden = false;
    part("button")
      .querySelector("button")
      .addEventListener("click", function () {
        said.textContent = "";
        if (isMissing(box)) {
          press.click();
          return;
        }
        ask(box).then(
          function (credential) {
            part("answer").value = JSON.stringify(credential.toJSON());
            if (press) {
              press.click();
            } else {
              said.textContent = texts.shown;
            }
          },
          function () {
            said.textContent = texts.failed;
          },
        );
      });
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (isAble()) {
      document.querySelectorAll("[data-passkey]").forEach(prepare);
    }
  });
})();
