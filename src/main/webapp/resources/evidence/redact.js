/* Draws an area on a page with the mouse and says it in the number fields; what is typed there is drawn. */
(function () {
  "use strict";

  document.addEventListener("DOMContentLoaded", function () {
    var page = document.querySelector(".ev-draw");
    var draft = page && page.querySelector(".draft");
    var names = ["left", "top", "width", "height"];
    var fields = names.map(function (name) {
      return document.getElementById("area:" + name);
    });
    if (!draft || fields.indexOf(null) >= 0) {
      return;
    }
    var from = null;

    function show() {
      ["x", "y", "width", "height"].forEach(function (name, i) {
        draft.setAttribute(name, /^\d{1,4}$/.test(fields[i].value) ? fields[i].value : "0");
      });
    }
    function at(event) {
      var box = page.getBoundingClientRect();
      function within(share) {
        return Math.max(0, Math.min(1000, share * 1000));
      }
      return [within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height)];
    }
    function drawTo(to) {
      [0, 1].forEach(function (side) {
        var low = Math.min(999, Math.floor(Math.min(from[side], to[side])));
        var high = Math.ceil(Math.max(from[side], to[side]));
        fields[side].value = low;
        fields[side + 2].value = Math.max(1, high - low);
      });
      show();
    }
    page.addEventListener("pointerdown", function (event) {
      // A finger moves the page; whoever has no mouse types the numbers.
      if (event.button === 0 && event.pointerType !== "touch") {
        event.preventDefault();
        from = at(event);
        page.setPointerCapture(event.pointerId);
      }
    });
    page.addEventListener("pointermove", function (event) {
      if (from) {
        drawTo(at(event));
      }
    });
    page.addEventListener("pointerup", function (event) {
      if (from) {
        drawTo(at(event));
        from = null;
        document.getElementById("area:ground").focus({ preventScroll: true });
      }
    });
    fields.forEach(function (field) {
      field.addEventListener("input", show);
    });
    show();
  });
})();
