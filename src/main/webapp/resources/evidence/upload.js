/* Sends a form with a file and shows how far it has come. Without script the same form is sent by the
   browser. Nothing of the file stays in the page. */
(function () {
  "use strict";

  document.addEventListener("DOMContentLoaded", function () {
    var form = document.querySelector("form[data-upload]");
    if (!form || !window.FormData || !window.XMLHttpRequest) {
      return;
    }
    var summary = document.getElementById("upload-errors");
    var sending = document.getElementById("sending");
    var bar = document.getElementById("sent");
    var text = document.getElementById("sent-text");
    var button = document.getElementById("send");
    var file = document.getElementById("file");
    var running = null;

    function fieldError(name) {
      return form.querySelector('[data-error="' + name + '"]');
    }
    function control(name) {
      return form.querySelector('[name="' + name + '"]');
    }
    function clear() {
      summary.hidden = true;
      summary.querySelector("ul").replaceChildren();
      form.querySelectorAll("[data-error]").forEach(function (place) {
        place.hidden = true;
        place.querySelector(".t").textContent = "";
        place.closest(".r-field").classList.remove("err");
        var input = control(place.dataset.error);
        if (input) {
          input.removeAttribute("aria-invalid");
        }
      });
    }
    function label(place) {
      var named = place && place.closest(".r-field").querySelector("label:not(.r-check), legend");
      var text = named ? named.firstChild.textContent.trim() : "";
      return text ? text + (/[?.:]$/.test(text) ? " " : ": ") : "";
    }
    function show(errors) {
      Object.keys(errors).forEach(function (name) {
        var place = name && fieldError(name);
        var line = document.createElement("li");
        var input = name && control(name);
        if (place) {
          place.querySelector(".t").textContent = errors[name];
          place.hidden = false;
          place.closest(".r-field").classList.add("err");
        }
        if (input) {
          input.setAttribute("aria-invalid", "true");
          var link = document.createElement("a");
          link.href = "#" + (input.id || "upload");
          link.textContent = label(place) + errors[name];
          link.addEventListener("click", function (event) {
            event.preventDefault();
            input.focus();
          });
          line.append(link);
        } else {
          var bold = document.createElement("b");
          bold.textContent = errors[name];
          line.append(bold);
        }
        summary.querySelector("ul").append(line);
      });
      summary.hidden = false;
      summary.focus();
    }
    function idle() {
      running = null;
      sending.hidden = true;
      button.disabled = false;
      form.removeAttribute("aria-busy");
    }
    function whole(message) {
      show({ "": message });
    }

    /* Abuse material stays outside: the answer yes closes the form before anything is sent */
    var warning = form.querySelector("[data-abuse]");
    form.querySelectorAll('[name="abuse"]').forEach(function (radio) {
      radio.addEventListener("change", function () {
        var abuse = form.querySelector('[name="abuse"][value="true"]').checked;
        warning.hidden = !abuse;
        button.disabled = abuse;
        if (abuse) {
          file.value = "";
        }
        file.disabled = abuse;
      });
    });

    document.getElementById("stop").addEventListener("click", function () {
      if (running) {
        running.abort();
      }
    });

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (running) {
        return;
      }
      clear();
      var chosen = file.files[0];
      if (chosen && chosen.size > Number(form.dataset.largest) * 1024 * 1024) {
        show({ file: form.dataset.tooLarge });
        return;
      }
      var data = new FormData(form);
      running = new XMLHttpRequest();
      running.open("POST", form.action);
      running.setRequestHeader("X-Requested-With", "XMLHttpRequest");
      running.upload.addEventListener("progress", function (step) {
        if (step.lengthComputable) {
          var part = Math.floor((step.loaded * 100) / step.total);
          bar.value = part;
          text.textContent = part < 100 ? part + " %" : form.dataset.checking;
        }
      });
      running.addEventListener("load", function () {
        var status = running.status;
        var json = (running.getResponseHeader("Content-Type") || "").startsWith("application/json");
        var answer = json ? JSON.parse(running.responseText) : {};
        if (answer.location) {
          text.textContent = form.dataset.sent;
          window.location.assign(answer.location);
          return;
        }
        idle();
        if (answer.errors) {
          var note = document.getElementById("names-note");
          if (note) {
            note.hidden = !answer.named;
            note.querySelector("[name=names]").checked = answer.named;
          }
          show(answer.errors);
        } else {
          whole(status === 200 || status === 401 ? form.dataset.ended : form.dataset.failed);
        }
      });
      running.addEventListener("error", function () {
        idle();
        whole(form.dataset.failed);
      });
      running.addEventListener("abort", idle);
      bar.value = 0;
      text.textContent = "0 %";
      sending.hidden = false;
      button.disabled = true;
      form.setAttribute("aria-busy", "true");
      running.send(data);
    });
  });
})();
