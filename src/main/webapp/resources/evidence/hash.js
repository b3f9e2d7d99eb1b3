/* Reckons the SHA-256 of a file in the browser, piece by piece; the file itself is not sent anywhere. */
(function () {
  "use strict";

  var K = [];
  (function () {
    for (var n = 2, found = 0; found < 64; n++) {
      for (var d = 2; d * d <= n && n % d; d++) {}
      if (d * d > n) {
        var root = Math.cbrt(n);
        K[found++] = ((root - Math.floor(root)) * 4294967296) | 0;
      }
    }
  })();

  function Sha256() {
    this.state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    this.rest = new Uint8Array(0);
    this.length = 0;
  }
  Sha256.prototype.block = function (view, at) {
    var w = new Int32Array(64);
    var i;
    for (i = 0; i < 16; i++) {
      w[i] = view.getInt32(at + 4 * i);
    }
    for (; i < 64; i++) {
      var x = w[i - 15];
      var y = w[i - 2];
      var s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      var s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    var h = this.state.slice();
    for (i = 0; i < 64; i++) {
      var e = h[4];
      var a = h[0];
      var t1 =
        (h[7] +
          (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
          ((e & h[5]) ^ (~e & h[6])) +
          K[i] +
          w[i]) |
        0;
      var t2 =
        ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
          ((a & h[1]) ^ (a & h[2]) ^ (h[1] & h[2]))) |
        0;
      h = [(t1 + t2) | 0, a, h[1], h[2], (h[3] + t1) | 0, e, h[5], h[6]];
    }
    for (i = 0; i < 8; i++) {
      this.state[i] = (this.state[i] + h[i]) | 0;
    }
  };
  Sha256.prototype.add = function (bytes) {
    this.length += bytes.length;
    var all = new Uint8Array(this.rest.length + bytes.length);
    all.set(this.rest);
    all.set(bytes, this.rest.length);
    var view = new DataView(all.buffer);
    var at = 0;
    for (; at + 64 <= all.length; at += 64) {
      this.block(view, at);
    }
    this.rest = all.slice(at);
  };
  Sha256.prototype.hex = function () {
    var bits = this.length * 8;
    var end = new Uint8Array(((this.rest.length + 8) >> 6) * 64 + 64 - this.rest.length);
    end[0] = 0x80;
    var view = new DataView(end.buffer);
    view.setUint32(end.length - 8, Math.floor(bits / 4294967296));
    view.setUint32(end.length - 4, bits >>> 0);
    this.add(end);
    return this.state
      .map(function (word) {
        return (word >>> 0).toString(16).padStart(8, "0");
      })
      .join("");
  };

  document.addEventListener("DOMContentLoaded", function () {
    var input = document.getElementById("hash-file");
    if (!input || !window.File || !File.prototype.arrayBuffer) {
      return;
    }
    var state = document.getElementById("hash-state");
    var form = input.closest("form");
    function field(name) {
      return form.querySelector('[name$=":' + name + '"]');
    }
    function set(name, value) {
      field(name).value = value;
      field(name).dispatchEvent(new Event("input", { bubbles: true }));
    }
    input.addEventListener("change", function () {
      var file = input.files[0];
      if (!file) {
        return;
      }
      var sha = new Sha256();
      var piece = 4 * 1024 * 1024;
      (function next(at) {
        state.textContent = Math.floor((at * 100) / Math.max(file.size, 1)) + " %";
        if (at >= file.size) {
          set(input.dataset.hash, sha.hex());
          set(input.dataset.size, file.size);
          if (!field(input.dataset.tool).value) {
            set(input.dataset.tool, input.dataset.toolName);
          }
          state.textContent = "100 %";
          input.value = "";
          return;
        }
        file
          .slice(at, at + piece)
          .arrayBuffer()
          .then(function (bytes) {
            sha.add(new Uint8Array(bytes));
            setTimeout(next, 0, at + piece);
          });
      })(0);
    });
  });
})();
