"""Makes a share of the posters with one rival, again and again, for measure.py.

    make.py typst|weasyprint|chromium installed|cut SHARE SHARES FOLDER

Starts the rival and makes its share once, choosing for each language and paper the largest type (in steps of a
twentieth) at which its posters stand on one page. Then says "ready", and for each line read makes the share again and answers with
one line of JSON: the sizes of the files and the peak of memory. Rivals don't pay for the choice of type."""
import dataclasses
import json
import logging
import pathlib
import re
import resource
import sys

import chromium
from page import STYLE, font_faces, page
from words import CUT, FONTS, posters

HERE = pathlib.Path(__file__).resolve().parent


class Typst:
    """One compiler for all posters, which keeps its fonts and what it has computed."""

    def __init__(self, folder, fonts):
        import typst
        self.compiler = typst.Compiler(HERE / "poster.typ", root=HERE, font_paths=[FONTS] if fonts == CUT else [],
                                       ignore_system_fonts=fonts == CUT)

    def pdf(self, poster, scale):
        words = {"poster": json.dumps(dataclasses.asdict(poster)), "scale": str(scale)}
        return self.compiler.compile(format="pdf", sys_inputs=words, pdf_standards="ua-1")

    def peak(self):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class WeasyPrint:
    """One style sheet and one configuration of fonts for all posters."""

    def __init__(self, folder, fonts):
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration
        logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
        self.html = weasyprint.HTML
        self.fonts = FontConfiguration()
        self.styles = [weasyprint.CSS(string=font_faces(fonts) + STYLE, font_config=self.fonts)]

    def pdf(self, poster, scale):
        document = self.html(string=page(poster, scale))
        return document.write_pdf(stylesheets=self.styles, font_config=self.fonts, pdf_variant="pdf/ua-1")

    peak = Typst.peak


RIVALS = {"typst": Typst, "weasyprint": WeasyPrint, "chromium": chromium.Chromium}


def pages(pdf):
    """How many pages a file has: the largest count of its page trees, packed ones unpacked."""
    import zlib
    text = pdf
    for found in re.finditer(rb"stream\r?\n", pdf):
        if b"/ObjStm" in pdf[max(0, found.start() - 300):found.start()]:
            text += zlib.decompressobj().decompress(pdf[found.end():])
    counts = [int(n) for n in re.findall(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", text)]
    counts += [int(n) for n in re.findall(rb"/Count\s+(\d+)[^>]*?/Type\s*/Pages\b", text)]
    if not counts:
        raise SystemExit("a PDF without pages")
    return max(counts)


def cpu_seconds():
    """What this process and its children have used so far."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def fitted(rival, poster, largest):
    scale = round(largest * 20)
    while pages(rival.pdf(poster, scale / 20)) > 1:
        scale -= 1
        if scale < 8:
            raise SystemExit(f"{poster.name} does not fit on a page")
    return scale / 20


def main():
    name, fonts, share, shares, folder = *sys.argv[1:3], *map(int, sys.argv[3:5]), pathlib.Path(sys.argv[5])
    folder.mkdir(parents=True, exist_ok=True)
    mine = posters(fonts)[share::shares]
    rival = RIVALS[name](folder, fonts)
    # A language has one scale a paper, that of its fullest poster.
    scales = {}
    for poster in mine:
        scales[poster.kind] = fitted(rival, poster, scales.get(poster.kind, 1))
    print(json.dumps({"ready": len(mine), "scales": scales, "cpu": cpu_seconds()}), flush=True)
    for _ in sys.stdin:
        sizes = {}
        for poster in mine:
            pdf = rival.pdf(poster, scales[poster.kind])
            (folder / f"{poster.name}.pdf").write_bytes(pdf)
            sizes[poster.name] = len(pdf)
        print(json.dumps({"sizes": sizes, "peak": rival.peak(), "cpu": cpu_seconds()}), flush=True)


if __name__ == "__main__":
    main()
