/*
 * The one script of the frame. Pages work without it; it adds: styles that the content policy keeps out of the
 * markup, the warning before the session ends, forms that are not lost, shortcuts, the browser's calendar beside
 * typed dates, and the care not to send twice. Nothing typed is ever kept outside the page.
 */
(function () {
  "use strict";

  /* ── data-style: applied through the object model, which the policy allows ── */

  function style(element) {
    element.style.cssText += ";" + element.getAttribute("data-style");
    element.removeAttribute("data-style");
  }
  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) {
        if (node.nodeType === 1) {
          if (node.hasAttribute("data-style")) {
            style(node);
          }
          node.querySelectorAll("[data-style]").forEach(style);
        }
      });
    });
  }).observe(document.documentElement, { childList: true, subtree: true });

  document.addEventListener("DOMContentLoaded", function () {
    var frame = document.getElementById("r-frame");
    var context = (frame && frame.dataset.context) || "";
    var all = function (selector, root) {
      return Array.prototype.slice.call((root || document).querySelectorAll(selector));
    };
    var dialog = function (id) {
      return document.getElementById(id);
    };
    var open = function (id) {
      var box = dialog(id);
      if (box && !box.open) {
        box.showModal();
      }
    };
    var close = function (id) {
      var box = dialog(id);
      if (box && box.open) {
        box.close();
      }
    };

    /* ── What only makes sense with a script ── */

    all("[data-scripted],[data-print]").forEach(function (element) {
      element.hidden = false;
    });
    all("[data-print]").forEach(function (button) {
      button.addEventListener("click", function () {
        window.print();
      });
    });
    all("[data-back]").forEach(function (button) {
      button.hidden = history.length < 2;
      button.addEventListener("click", function () {
        history.back();
      });
    });
    all("[data-open]").forEach(function (button) {
      button.addEventListener("click", function () {
        open(button.dataset.open);
      });
    });
    all("[data-close]").forEach(function (button) {
      button.addEventListener("click", function () {
        button.closest("dialog").close();
      });
    });
    /* A house that is being prepared opens by itself */
    all("[data-until-ready]").forEach(function (notice) {
      setInterval(function () {
        fetch(notice.dataset.untilReady, { cache: "no-store" }).then(
          function (answer) {
            if (answer.ok) {
              location.reload();
            }
          },
          function () {}
        );
      }, 3000);
    });
    /* A choice that changes what is listed sends its form at once; without script its button does */
    all("[data-send]").forEach(function (control) {
      control.addEventListener("change", function () {
        control.form.requestSubmit();
      });
    });
    /* What depends on another answer: data-when="capacity=WITNESS EXPERT|organisation=true". Without
       script all of it stands there, and the server keeps only what belongs. */
    function answers(name) {
      return all('[name$=":' + name + '"]')
        .filter(function (control) {
          return (control.type !== "radio" && control.type !== "checkbox") || control.checked;
        })
        .map(function (control) {
          return control.type === "checkbox" && control.value === "on" ? "true" : control.value;
        });
    }
    function depend() {
      all("[data-when]").forEach(function (part) {
        part.hidden = !part.dataset.when.split("|").some(function (rule) {
          var sides = rule.split("=");
          if (!document.querySelector('[name$=":' + sides[0] + '"]')) {
            return true;
          }
          var given = answers(sides[0]);
          return sides[1].split(" ").some(function (wanted) {
            return given.includes(wanted);
          });
        });
      });
    }
    if (document.querySelector("[data-when]")) {
      depend();
      document.addEventListener("change", depend);
    }
    /* Filters are always open on a wide page and folded on a phone */
    var narrow = matchMedia("(max-width: 700px)");
    function fold() {
      all("details[data-fold]").forEach(function (filters) {
        filters.open = !narrow.matches;
      });
    }
    fold();
    narrow.addEventListener("change", fold);
    /* An open menu closes on a click elsewhere and on Escape */
    document.addEventListener("keydown", function (event) {
      var menu = event.key === "Escape" && document.querySelector("details.r-menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", function (event) {
      all("details.r-menu[open]").forEach(function (menu) {
        menu.open = menu.contains(event.target);
      });
    });

    /* ── Focus: what happened first, then the field it is about ── */

    var notice = document.querySelector(".r-errors[data-focus]") || document.querySelector(".r-done[data-focus]");
    if (notice) {
      notice.focus();
    }
    all(".r-errors a[href^='#']").forEach(function (link) {
      link.addEventListener("click", function (event) {
        var target = document.getElementById(link.getAttribute("href").slice(1));
        var input = target && (target.matches("input,select,textarea") ? target : target.querySelector("input,select,textarea"));
        if (input) {
          event.preventDefault();
          input.focus();
          input.scrollIntoView({ block: "center" });
        }
      });
    });

    /* ── The browser's calendar beside a typed date ── */

    function calendar(place) {
      var text = place.parentNode.querySelector("input");
      if (!text || text.disabled || place.firstChild || !("showPicker" in HTMLInputElement.prototype)) {
        return;
      }
      var button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-label", place.dataset.label);
      var picker = document.createElement("input");
      picker.type = "date";
      picker.tabIndex = -1;
      picker.setAttribute("aria-hidden", "true");
      place.append(button, picker);
      place.hidden = false;
      button.addEventListener("click", function () {
        var typed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.value);
        picker.value = typed ? typed[3] + "-" + typed[2].padStart(2, "0") + "-" + typed[1].padStart(2, "0") : "";
        picker.showPicker();
      });
      picker.addEventListener("change", function () {
        if (picker.value) {
          text.value = picker.value.split("-").reverse().join("/");
          text.dispatchEvent(new Event("input", { bubbles: true }));
          text.dispatchEvent(new Event("change", { bubbles: true }));
          text.focus();
        }
      });
    }
    all(".r-dated .pick").forEach(calendar);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function () {
        all(".r-dated .pick").forEach(calendar);
      });
    }

    /* ── Forms: nothing typed is lost, nothing is sent twice ── */

    var dirty = new Set();
    document.addEventListener("input", function (event) {
      var form = event.target.form;
      if (form && form.method === "post" && !form.hasAttribute("data-free")) {
        dirty.add(form);
      }
    });
    window.addEventListener("beforeunload", function (event) {
      if (dirty.size) {
        event.preventDefault();
      }
    });

    /* A database that hangs answers as little as one that is away */
    var patience = 8000;
    function alive() {
      return fetch(context + "/session", {
        credentials: "same-origin",
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(patience),
      }).then(
        function (answer) {
          return answer.status === 204 ? "alive" : answer.status >= 500 ? "away" : "ended";
        },
        function () {
          return "away";
        }
      );
    }
    function reachable() {
      return fetch(context + "/health/ready", { cache: "no-store", signal: AbortSignal.timeout(patience) }).then(
        function (answer) {
          return answer.status !== 503;
        },
        function () {
          return false;
        }
      );
    }
    /* Asks first, then sends: a session that ended or a database that is away leaves the form as it stands */
    document.addEventListener("submit", function (event) {
      var form = event.target;
      if (event.defaultPrevented || form.method !== "post" || form.dataset.checked) {
        dirty.delete(form);
        return;
      }
      if (form.dataset.sending) {
        event.preventDefault();
        return;
      }
      if (!frame || frame.dataset.idle === "0" || !dirty.has(form)) {
        once(form);
        return;
      }
      event.preventDefault();
      var button = event.submitter;
      form.dataset.sending = "true";
      Promise.all([alive(), reachable()]).then(function (answers) {
        delete form.dataset.sending;
        if (answers[0] === "ended") {
          open("ended");
        } else if (answers[0] === "away" || !answers[1]) {
          open("away");
        } else {
          dirty.delete(form);
          form.dataset.checked = "true";
          form.requestSubmit(button && button.form === form ? button : undefined);
          delete form.dataset.checked;
          once(form);
        }
      });
    });
    function once(form) {
      dirty.delete(form);
      form.dataset.sending = "true";
      form.setAttribute("aria-busy", "true");
      setTimeout(function () {
        delete form.dataset.sending;
        form.removeAttribute("aria-busy");
      }, 8000);
    }
    window.addEventListener("pageshow", function () {
      all("form[data-sending]").forEach(function (form) {
        delete form.dataset.sending;
        form.removeAttribute("aria-busy");
      });
    });
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", function (event, answer) {
        var status = answer ? answer.status : 0;
        open(status === 401 || status === 409 ? "ended" : status === 500 ? "failed" : "away");
      });
    }

    /* ── The session: a warning before it ends, and a way to go on after ── */

    var idle = frame ? Number(frame.dataset.idle) : 0;
    var warning = Math.min(300, idle / 2);
    var ends = Date.now() + idle * 1000;
    var lastPing = Date.now();
    function prolong() {
      lastPing = Date.now();
      return alive().then(function (state) {
        if (state === "alive") {
          ends = Date.now() + idle * 1000;
          close("idle");
        } else if (state === "ended") {
          close("idle");
          open("ended");
        }
        return state;
      });
    }
    function tick() {
      var left = Math.max(0, Math.round((ends - Date.now()) / 1000));
      var box = dialog("idle");
      if (left === 0) {
        close("idle");
        open("ended");
      } else if (left <= warning) {
        var shown = box.querySelector("[data-left]");
        shown.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
        shown.setAttribute("aria-live", left % 60 === 0 ? "polite" : "off");
        open("idle");
      }
    }
    if (idle > 0) {
      setInterval(tick, 1000);
      /* Whoever writes is at work: the server hears of it, at most every two minutes */
      ["input", "keydown"].forEach(function (name) {
        document.addEventListener(name, function () {
          if (Date.now() - lastPing > 120000) {
            prolong();
          }
        });
      });
      all("[data-stay]").forEach(function (button) {
        button.addEventListener("click", prolong);
      });
      dialog("ended").addEventListener("cancel", function (event) {
        event.preventDefault();
      });
      all("[data-again]").forEach(function (button) {
        button.addEventListener("click", function () {
          alive().then(function (state) {
            if (state === "alive") {
              renew();
            } else {
              dialog("ended").querySelector("[data-state]").textContent = button.dataset.failed;
            }
          });
        });
      });
    }
    /* After signing in elsewhere: take a fresh view from the server and put its state under what was typed */
    function renew() {
      fetch(location.href, { credentials: "same-origin", cache: "no-store" })
        .then(function (answer) {
          return answer.text();
        })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, "text/html");
          var signed = fresh.querySelector("script[nonce]");
          all("form").forEach(function (form) {
            var twin = form.id && fresh.getElementById(form.id);
            ["jakarta.faces.ViewState", "jakarta.faces.ClientWindow"].forEach(function (name) {
              var mine = form.elements[name];
              var theirs = twin && twin.elements[name];
              if (mine && theirs) {
                mine.value = theirs.value;
              }
            });
            /* PrimeFaces refuses a post whose nonce is not that of its view */
            var nonce = form.elements["primefaces.nonce"];
            if (nonce && signed) {
              nonce.value = signed.getAttribute("nonce");
            }
          });
          ends = Date.now() + idle * 1000;
          close("ended");
        });
    }

    /* A search stands in the address, and the nonce of the page has no place there */
    document.addEventListener("submit", function (event) {
      var nonce = event.target.method === "get" && event.target.elements["primefaces.nonce"];
      if (nonce) {
        nonce.disabled = true;
      }
    });

    /* ── Shortcuts: never while somebody types, and they can be switched off ── */

    var first = "";
    function writing(target) {
      return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    }
    function go(selector) {
      var link = document.querySelector(selector);
      if (link) {
        link.click();
      }
      return Boolean(link);
    }
    function goTo(event) {
      var box = all("#goto,.r-menu-all input[type=search]").filter(function (input) {
        return input.offsetParent;
      })[0];
      if (!box) {
        var menu = document.querySelector(".r-menu-all");
        if (menu) {
          menu.open = true;
          box = menu.querySelector("input[type=search]");
        }
      }
      if (box) {
        event.preventDefault();
        box.focus();
        box.select();
      }
    }
    var letters = {
      "/": goTo,
      "?": function () {
        open("shortcuts");
      },
      n: function () {
        go("[data-key=n]");
      },
      e: function () {
        go("[data-key=e]");
      },
      gh: function () {
        location.href = context + "/";
      },
      gc: function () {
        location.href = context + "/cases";
      },
      ga: function () {
        location.href = context + "/hearings";
      }
    };
    document.addEventListener("keydown", function (event) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        if (event.key === "s" && document.querySelector("main form [data-key=save],main form .r-acts .ui-button")) {
          event.preventDefault();
          go("main form [data-key=save],main form .r-acts .ui-button");
        } else if (event.key === "k") {
          goTo(event);
        }
        return;
      }
      if (!frame || frame.dataset.shortcuts !== "true" || event.altKey || writing(event.target) || document.querySelector("dialog[open]")) {
        return;
      }
      var act = letters[first + event.key] || letters[event.key];
      first = event.key === "g" ? "g" : "";
      if (act) {
        act(event);
      }
    });

    /* ── A countdown that closes what it stands on (the open identity) ── */

    all("[data-countdown]").forEach(function (timer) {
      var until = Date.now() + Number(timer.dataset.countdown) * 1000;
      var pattern = timer.textContent;
      var beat = setInterval(function () {
        var left = Math.max(0, Math.round((until - Date.now()) / 1000));
        timer.textContent = pattern.replace(/\d+:\d\d/, String(Math.floor(left / 60)).padStart(2, "0") + ":" + String(left % 60).padStart(2, "0"));
        timer.setAttribute("aria-live", left === 60 ? "assertive" : "off");
        if (left === 0) {
          clearInterval(beat);
          location.replace(timer.dataset.then || location.href);
        }
      }, 1000);
    });
  });
})();
