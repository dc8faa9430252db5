"""Reads every calendar of a folder with icalendar and prints one line of JSON for each, in order of name."""
import datetime, json, pathlib, sys

from icalendar import Calendar


def moment(value):
    if value is None:
        return None
    if isinstance(value.dt, datetime.datetime):
        assert value.dt.utcoffset() == datetime.timedelta(0), value.dt
        return str(int(value.dt.timestamp()))
    return value.dt.isoformat()


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    calendar = Calendar.from_ical(path.read_bytes())
    (event,) = calendar.walk("VEVENT")
    organiser = event["ORGANIZER"]
    print(json.dumps({
        "method": str(calendar["METHOD"]), "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]),
        "stamped": moment(event["DTSTAMP"]), "from": moment(event["DTSTART"]), "until": moment(event.get("DTEND")),
        "summary": str(event["SUMMARY"]), "place": str(event["LOCATION"]) if "LOCATION" in event else None,
        "status": str(event["STATUS"]), "organiser": str(organiser), "organiserName": organiser.params.get("CN"),
        "faults": [repr(e) for e in event.errors],
    }))
