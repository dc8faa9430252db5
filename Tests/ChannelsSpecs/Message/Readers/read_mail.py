"""Reads every mail of a folder with Python's email package and prints one line of JSON for each, in order of name."""
import base64, email, email.header, email.policy, email.utils, json, pathlib, sys


def words(value):
    return str(email.header.make_header(email.header.decode_header(value)))


def mailbox(raw):
    """By the older of Python's two readers: the newer puts blanks between the encoded words of a name (3.11)."""
    if raw is None:
        return None
    ((name, address),) = email.utils.getaddresses([raw])
    return [words(name), address]


def shape(part):
    if part.is_multipart():
        return f"{part.get_content_type()}({','.join(shape(p) for p in part.iter_parts())})"
    return part.get_content_type()


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    raw = email.message_from_bytes(path.read_bytes(), policy=email.policy.compat32)
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    faults = [repr(d) for part in mail.walk() for d in part.defects]
    faults += [f"{name}: {d!r}" for part in mail.walk() for name, value in part.items() for d in value.defects]
    leaves = [part for part in mail.walk() if not part.is_multipart()]
    print(json.dumps({
        "names": list(mail.keys()),
        "subject": str(mail["Subject"]),
        "messageID": str(mail["Message-ID"]),
        "references": str(mail["References"] or "").split(),
        "from": mailbox(raw["From"]), "to": mailbox(raw["To"]), "replyTo": mailbox(raw["Reply-To"]),
        "instant": int(mail["Date"].datetime.timestamp()),
        "shape": shape(mail),
        "parts": [{
            "charset": part.get_content_charset(), "file": part.get_filename(),
            "bytes": base64.b64encode(part.get_payload(decode=True)).decode(),
        } for part in leaves],
        "faults": faults,
    }))
