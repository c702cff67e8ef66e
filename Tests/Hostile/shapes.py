"""Forty files and more made to stop a build: Markdown, YAML and templates of up to 1 MB, each legal or wrong in one way.

They are made here and not kept, so that the repository holds no megabytes. A shape takes the place of a file of the
site, and names the finding that it must earn there, or None where it is legal."""

from dataclasses import dataclass

PAGE = "Content/pages/about.md"
OFFICE = "Content/jurisdictions/ca.yaml"
WORDS = "Content/strings/en.yaml"
TEMPLATE = "Templates/pages/page.html"
PARTIAL = "Templates/partials/hostile.html"
# The most bytes that copy, and that any text, may have: these shapes go up to it.
COPY = 65_536
TEXT = 1_000_000


@dataclass(frozen=True)
class Shape:
    name: str
    path: str
    content: bytes
    finding: str | None
    # Files that it needs, with their texts.
    beside: tuple[tuple[str, str], ...] = ()


def full(unit, size, before="", after=""):
    """A unit as often as it fits between two texts."""
    return before + unit * ((size - len(before) - len(after)) // len(unit)) + after


def copy(name, body, finding):
    front = "---\ntitle: About\ndescription: About this site.\nchecked: 2026-11-24\n---\n\n"
    return Shape(f"markdown: {name}", PAGE, (front + body).encode(), finding)


def yaml(name, text, finding, path=OFFICE):
    return Shape(f"yaml: {name}", path, text.encode(), finding)


def template(name, text, finding, path=TEMPLATE, beside=()):
    return Shape(f"template: {name}", path, text.encode(), finding, beside)


def markdown_shapes():
    room = COPY - 200
    return [
        copy("lists, then blank lines", "- " * 16_000 + "x\n" + "\n" * 30_000, "markdown-too-deep"),
        copy("the same in a quote", "> " + "- " * 16_000 + "x\n" + "\n" * 30_000, "markdown-too-deep"),
        copy("quotes, then emphasis", ">" * 20_000 + "a*" * 20_000, "markdown-too-deep"),
        copy("images in images", full("![[]()", room), "markdown-too-deep"),
        copy("emphasis in emphasis", "*" * 10_000 + "a" + "*" * 10_000, "markdown-too-deep"),
        copy("a table a line", full("|a|\n|-|\n", room), "pipe-table"),
        copy("a tag a word", full("<b>x</b> ", room), "raw-html"),
        copy("comments without end", full("a <!-- ", room), None),
        copy("links without end", full("[a](", room), None),
        copy("backticks of growing runs", " ".join("`" * count for count in range(1, 350)), None),
        copy("a definition a line", full("[a]: x\n", room), None),
        copy("a script address a word", full("[a](javascript:x) ", room), "unsafe-link"),
        copy("unknown facts", full("{{a.b}} ", room), "unknown-placeholder"),
        copy("a page of facts", full("{{hotline.name}} ", room), None),
        copy("a megabyte of prose", full("word ", TEXT - 200), "markdown-too-large"),
    ]


def yaml_shapes():
    return [
        yaml("nine times nine aliases", "".join(
            f"{name}: &{name} [{', '.join([f'*{below}'] * 9 if below else ['lol'] * 9)}]\n"
            for name, below in zip("abcdefghi", " abcdefgh".replace(" ", "\0"))).replace("*\0", "lol"), "yaml-feature"),
        yaml("an anchor an item", full("&a x, ", TEXT, "code: [", "x]\n"), "yaml-feature"),
        yaml("a tag an item", full("!t x, ", TEXT, "code: [", "x]\n"), "yaml-feature"),
        yaml("lists in lists", full("[", TEXT, "code: "), "yaml-too-deep"),
        yaml("groups in groups, by indentation", "".join(f"{' ' * depth}a:\n" for depth in range(1_400)), "yaml-too-deep"),
        yaml("dashes on a line", full("- ", TEXT, "code:\n  ", "x\n"), "yaml-too-deep"),
        yaml("one field for ever", full("code: CA\n", TEXT), "duplicate-key"),
        yaml("fields that nobody knows", "".join(f"field{number}: x\n" for number in range(24_000)), "unknown-field"),
        yaml("fields of long names", "".join(f"{'x' * 900}{number}: x\n" for number in range(1_000)), "unknown-field"),
        yaml("a merge a line", full("<<: x\n", TEXT), "yaml-feature"),
        yaml("a document a line", full("--- x\n", TEXT), "yaml-feature"),
        yaml("a list where text belongs", full("x,", TEXT, "code: [", "x]\n"), "file-too-large"),
        yaml("one field a thousand times", full("code: CA\n", 9_000), "duplicate-key"),
        yaml("anchors in a list", full("&a x, ", 90_000, "code: [", "x]\n"), "yaml-feature"),
        yaml("quotes without end", full("x ", TEXT, 'code: "'), "yaml-syntax"),
        yaml("a name as long as a file", full("x", TEXT, "code: CA\nname: ", "\n"), "file-too-large"),
        yaml("comments", full("# x\n", TEXT), "missing-field"),
        yaml("fields, and no end of them", "".join(f"field{number}: x\n" for number in range(60_000)), "file-too-large"),
    ]


def template_shapes():
    room = 256 * 1024
    return [
        template("tags without end", full("{{ ", room), "template-syntax"),
        template("a tag that nobody knows a line", full("{{nobody}}\n", room), "unknown-name"),
        template("sections in sections", full("{{#page}}", room), "template-syntax"),
        template("ends without beginnings", full("{{/page}}", room), "unclosed-section"),
        template("elements in elements", full("<b>", room), None),
        template("attributes without end", full('<a href="', room), None),
        template("a comment without end", full("<!-- ", room), None),
        template("comments without end", full("{{! ", room), "template-syntax"),
        template("one name as long as a file", full("x", room, "{{", "}}"), "unknown-name"),
        template("unescaped values", full("{{{page.title}}}", room), "template-syntax"),
        template("a partial in itself", "{{> hostile}}\n" * 5_000, "cyclic-partial", PARTIAL),
        template("loops in loops", "{{#jurisdictions}}" * 6 + "x" + "{{/jurisdictions}}" * 6, "over-budget",
                 "Templates/pages/states.html"),
        template("loops around nothing", "{{#jurisdictions}}" * 6 + "{{/jurisdictions}}" * 6, "over-budget",
                 "Templates/pages/states.html"),
        template("partials in partials", "{{> hostile}}" * 900, "file-too-large", TEMPLATE,
                 ((PARTIAL, full("x", room)),)),
        template("more than a template may be", full("x", TEXT), "file-too-large"),
    ]


SHAPES = markdown_shapes() + yaml_shapes() + template_shapes()
