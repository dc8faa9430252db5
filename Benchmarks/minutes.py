"""Sixty printed pages of invented minutes, as text and as a Word document: minutes.py FOLDER."""

import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

PAGES, LINES = 60, 45
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def lines():
    yield from ["HAMBLEFORD IMPROVEMENT BOARD", "Minutes of the meeting of Wednesday 14 May 2031", "", "Present:", ""]
    people = ["Ada Brook", "Tom Reed", "Sam Pike", "Ines Calder", "Bettina Vale", "Ravi Thorne"]
    yield from (f"{name}\tDirector of Part {number}" for number, name in enumerate(people, 1))
    yield ""
    said = "The board heard that the number of visits had fallen in each of the last six months, and asked why this was."
    for number in range(1, PAGES * LINES // 8):
        who = people[number % len(people)]
        yield from [f"{number}. ITEM {number}", "", said, "", f"{who} presented the report. {said}", ""]
        yield from [f"ACTION: {who} to bring paper {number} on visits to the next meeting.", ""]
    yield from ["DATE OF NEXT MEETING", "", "Wednesday 11 June 2031, 2pm, Lantern Hall"]


def main():
    folder = Path(sys.argv[1])
    text = list(lines())
    (folder / "minutes.txt").write_text("\n".join(text) + "\n")
    body = "".join(
        '<w:p><w:r><w:t xml:space="preserve">' + escape(line).replace("\t", "</w:t><w:tab/><w:t>") + "</w:t></w:r></w:p>"
        for line in text
        if line
    )
    with zipfile.ZipFile(folder / "minutes.docx", "w", zipfile.ZIP_DEFLATED) as word:
        word.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")


main()
