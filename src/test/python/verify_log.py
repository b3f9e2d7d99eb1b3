"""A second verifier of exported audit logs, written from the formats alone (C2SP signed notes,
RFC 9162, RFC 8032) and from none of the Java code. Reads tasks from standard input, one a line:
keys, log and checkpoint files, separated by tabs; answers each with GOOD or REFUSED and why."""
import base64
import hashlib
import sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


class Refused(Exception):
    pass


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    i, j, k, m = f - e, h - g, h + g, f + e
    return (i * j % P, k * m % P, j * k % P, i * m % P)


def multiply(times, point):
    result = (0, 1, 1, 0)
    while times:
        if times & 1:
            result = add(result, point)
        point = add(point, point)
        times >>= 1
    return result


def decompress(encoded):
    y = int.from_bytes(encoded, "little")
    sign = y >> 255
    y &= (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    if len(signature) != 64:
        return False
    a, r = decompress(key), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = multiply(s, BASE), add(r, multiply(h, a))
    return not ((left[0] * right[2] - right[0] * left[2]) % P
                or (left[1] * right[2] - right[1] * left[2]) % P)


def keys_of(line):
    keys = []
    for one in line.split(","):
        name, digits, encoded = one.split("+", 2)
        typed = base64.b64decode(encoded, validate=True)
        number = sha256(name.encode() + b"\n", typed)[:4]
        if number.hex() != digits or len(typed) != 33:
            raise Refused("misspelt key")
        keys.append((name, typed[0], number, typed[1:]))
    return keys


def checkpoints_of(paths, keys):
    roots, witnessed = {}, False
    for path in paths:
        with open(path, encoding="utf-8") as file:
            parts = file.read().strip().split("\n\n")
        if len(parts) % 2:
            raise Refused("torn checkpoint")
        for text, lines in zip(parts[::2], parts[1::2]):
            text += "\n"
            origin, size, root = text.split("\n")[:3]
            by_log = False
            for line in lines.split("\n"):
                _, name, encoded = line.split(" ")
                blob = base64.b64decode(encoded, validate=True)
                for who, kind, number, key in keys:
                    if who != name or number != blob[:4]:
                        continue
                    message, signature = text, blob[4:]
                    if kind == 4:
                        seconds = int.from_bytes(blob[4:12], "big")
                        message, signature = f"cosignature/v1\ntime {seconds}\n{text}", blob[12:]
                    if not signed(key, message.encode(), signature):
                        raise Refused("forged signature")
                    by_log |= kind == 1 and origin == name
                    witnessed |= kind == 4
            if not by_log:
                raise Refused("not signed by the log")
            if roots.setdefault(int(size), root) != root:
                raise Refused("two histories")
    if any(kind == 4 for _, kind, _, _ in keys) and not witnessed:
        raise Refused("no countersignature")
    return roots


def check(keys, log, paths):
    roots = checkpoints_of(paths, keys_of(keys))
    stack, size = [], 0
    with open(log, encoding="utf-8") as lines:
        if lines.readline() != "resguardo-log/1\n":
            raise Refused("no log")
        for line in lines:
            number, source, encoded = line.rstrip("\n").split(" ")
            if number != str(size) or source not in ("C", "V"):
                raise Refused("out of place")
            content = base64.b64decode(encoded, validate=True)
            stack.append((1, sha256(b"\0", source.encode(), sha256(content))))
            size += 1
            while len(stack) > 1 and stack[-1][0] == stack[-2][0]:
                (count, right), (_, left) = stack.pop(), stack.pop()
                stack.append((2 * count, sha256(b"\1", left, right)))
            if size in roots:
                hashes = [one for _, one in stack]
                root = hashes.pop()
                while hashes:
                    root = sha256(b"\1", hashes.pop(), root)
                if base64.b64encode(root).decode() != roots[size]:
                    raise Refused(f"not what was signed before {size}")
    if roots and size < max(roots):
        raise Refused("cut")


for task in sys.stdin:
    keys, log, *paths = task.rstrip("\n").split("\t")
    try:
        check(keys, log, paths)
        print("GOOD", flush=True)
    except (Refused, ValueError, IndexError) as why:
        print("REFUSED", why, flush=True)
