"""Sixty printed pages of invented minutes: as text, as a Word document, and as a Word document whose items stand in one
long table with a column of actions. minutes.py FOLDER."""

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


def paragraph(line):
    words = escape(line).replace("\t", "</w:t><w:tab/><w:t>")
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def row(*cells):
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def table(text):
    """The head as it is, and every eight lines of an item a row: number and title, what was said, what is to be done."""
    start = text.index("1. ITEM 1")
    head = "".join(paragraph(line) for line in text[:start] if line)
    items = [text[at : at + 8] for at in range(start, len(text) - 8, 8)]
    rows = "".join(row(item[0], f"{item[2]} {item[4]}", item[6].removeprefix("ACTION: ")) for item in items)
    return f"{head}<w:tbl>{row('Item', 'Discussion', 'Action')}{rows}</w:tbl>"


def write(path, body):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as word:
        word.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")


def main():
    folder = Path(sys.argv[1])
    text = list(lines())
    (folder / "minutes.txt").write_text("\n".join(text) + "\n")
    write(folder / "minutes.docx", "".join(paragraph(line) for line in text if line))
    write(folder / "table.docx", table(text))


main()
