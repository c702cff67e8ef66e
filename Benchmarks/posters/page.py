"""A poster as HTML, for WeasyPrint and Chromium."""
import html

from words import CUT, FONTS


def font_faces(fonts):
    """The faces of the cut fonts; none where the installed ones are taken, which a browser finds by name."""
    faces = []
    if fonts != CUT:
        return ""
    for path in sorted(FONTS.glob("*.ttf")):
        name, weight = path.stem.rsplit("-", 1)
        faces.append(f"@font-face {{ font-family: '{family(name)}'; src: url('{path.as_uri()}'); "
                     f"font-weight: {700 if weight == 'Bold' else 400} }}")
    return "\n".join(faces)


def family(name):
    """NotoSansArabic is the family Noto Sans Arabic."""
    for kind in ("NotoSans", "NotoNastaliq"):
        if name.startswith(kind):
            return ("Noto " + kind[4:] + " " + name[len(kind):]).strip()
    return name


STYLE = """
* { box-sizing: border-box; margin: 0; padding: 0 }
body { font-family: 'Noto Sans'; color: #111; line-height: 1.3 }
.row { display: flex; gap: 26pt }
.row > * { flex: 1 1 0 }
.open, .close, .foot { padding: 0 36pt }
.open { padding-top: 36pt }
h1, h2 { font-weight: 700; line-height: 1.2; margin-bottom: 12pt }
ul { padding-inline-start: 1.1em }
li { margin-bottom: .4em }
.band { background: #0b3d66; color: #fff; padding: 16pt 36pt; margin: 18pt 0 14pt }
.number { font-weight: 700; text-align: center; white-space: nowrap; direction: ltr }
.close p { margin-bottom: .35em }
.foot { margin-top: 12pt }
"""


def sizes(poster, scale):
    """The paper, and type that grows with its width: a tabloid is read from further off than a letter."""
    scale *= poster.width / 612
    return (f"@page {{ size: {poster.width}pt {poster.height}pt; margin: 0 }} body {{ width: {poster.width}pt }} "
            f"body {{ font-size: {15 * scale:.2f}pt }} h1, h2 {{ font-size: {28 * scale:.2f}pt }} "
            f".action {{ font-size: {18 * scale:.2f}pt; font-weight: 700 }} "
            f".number {{ font-size: {54 * scale:.2f}pt }} .foot {{ font-size: {9 * scale:.2f}pt }}")


def page(poster, scale, faces=None):
    """The whole document; without faces the caller brings the styles."""
    def row(name, part):
        cells = "".join(
            f'<div lang="{c.language}" dir="{c.direction}" style="font-family: {family_list(c)}">{part(i, c)}</div>'
            for i, c in enumerate(poster.columns))
        return f'<div class="row {name}">{cells}</div>'

    def opening(index, column):
        level = "h1" if index == 0 else "h2"
        return f"<{level}>{html.escape(column.headline)}</{level}>" + items(column.situations)

    title = html.escape(f"{poster.columns[0].headline} ({poster.place})")
    styles = "" if faces is None else faces + STYLE
    return f"""<!doctype html><html lang="{poster.language}"><head><meta charset="utf-8"><title>{title}</title>
<style>{styles}{sizes(poster, scale)}</style></head><body>
{row("open", opening)}
<div class="band">{row("action", lambda _, c: f"<p>{html.escape(c.action)}</p>")}
<p class="number">{poster.number}</p>{row("promises", lambda _, c: items(c.promises))}</div>
{row("close", lambda _, c: "".join(f"<p>{html.escape(text)}</p>" for text in c.closing))}
{row("foot", lambda _, c: f"<p>{html.escape(c.foot)}</p>")}
<p class="foot">{html.escape(poster.address)}</p></body></html>"""


def family_list(column):
    return ", ".join(f"'{name}'" for name in column.families)


def items(texts):
    return "<ul>" + "".join(f"<li>{html.escape(text)}</li>" for text in texts) + "</ul>"
