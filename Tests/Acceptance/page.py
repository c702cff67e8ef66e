"""HTML as a tree, read by Python's own parser, which knows nothing of the program under test."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
INLINE = {"a", "b", "bdi", "cite", "code", "em", "i", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"}


class Node:
    """An element; its children are elements and texts."""

    def __init__(self, tag, attributes, parent, offset):
        self.tag, self.attributes, self.parent, self.offset = tag, attributes, parent, offset
        self.children = []

    def __getitem__(self, name):
        return self.attributes.get(name)

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, tag=None, **attributes):
        """Every element below with this tag; `class_` means one of its classes, True any value."""
        return [node for node in self.walk() if node.matches(tag, attributes)]

    def one(self, tag=None, **attributes):
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} of <{tag or '*'} {attributes}> where there must be one"
        return found[0]

    def matches(self, tag, attributes):
        if tag is not None and self.tag != tag:
            return False
        for name, wanted in attributes.items():
            value = self.attributes.get(name.rstrip("_").replace("_", "-"))
            if value is None or (wanted is not True and wanted != value
                                 and not (name == "class_" and wanted in value.split())):
                return False
        return True

    def strings(self):
        """Every text below, as written."""
        for child in self.children:
            if isinstance(child, Node):
                yield from child.strings()
            else:
                yield child

    def text(self):
        """What a reader sees: white space run together, one line for each block."""
        parts = []
        self._collect(parts)
        lines = ("".join(parts)).split("\n")
        return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)

    def _collect(self, parts):
        for child in self.children:
            if not isinstance(child, Node):
                parts.append(child if self.tag == "pre" else " ".join(child.replace("\n", " ").split(" ")))
            elif child.tag == "br":
                parts.append("\n")
            elif child.tag not in {"script", "style", "svg"}:
                edge = "" if child.tag in INLINE else "\n"
                parts.append(edge)
                child._collect(parts)
                parts.append(edge)


class TreeBuilder(HTMLParser):
    """Strict about nesting: every element that isn't void is closed, in order."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.source = source
        self.root = Node("#document", {}, None, 0)
        self.open = self.root
        self.doctype = None
        self.lines = [0]
        for line in source.split("\n"):
            self.lines.append(self.lines[-1] + len(line) + 1)
        self.feed(source)
        self.close()
        assert self.open is self.root, f"<{self.open.tag}> is never closed"

    def handle_decl(self, declaration):
        self.doctype = declaration

    def handle_starttag(self, tag, attributes):
        node = self._add(tag, attributes)
        if tag not in VOID:
            self.open = node

    def handle_startendtag(self, tag, attributes):
        self._add(tag, attributes)

    def _add(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        line, column = self.getpos()
        values = {name: value or "" for name, value in attributes}
        node = Node(tag, values, self.open, self.lines[line - 1] + column)
        self.open.children.append(node)
        return node

    def handle_endtag(self, tag):
        assert tag == self.open.tag, f"</{tag}> closes <{self.open.tag}> on line {self.getpos()[0]}"
        self.open = self.open.parent

    def handle_data(self, data):
        self.open.children.append(data)


class Page:
    """A page of the built site. `path` is its path on the site, `/states/ohio/`."""

    def __init__(self, path, file, source):
        self.path, self.file, self.source = path, file, source
        builder = TreeBuilder(source)
        self.root, self.doctype = builder.root, builder.doctype
        self.html = self.root.one("html")
        self.head = self.html.one("head")
        self.body = self.html.one("body")
        self.language = self.html["lang"]

    def __repr__(self):
        return self.path

    def metas(self, name):
        return [node["content"] for node in self.head.all("meta", name=name)]

    @property
    def canonical(self):
        return self.head.one("link", rel="canonical")["href"]

    @property
    def is_redirect(self):
        return bool(self.head.all("meta", http_equiv="refresh"))

    @property
    def is_not_found(self):
        return self.path.endswith("/404.html")

    @property
    def is_poster(self):
        return "/poster/" in self.path

    @property
    def ids(self):
        return [node["id"] for node in self.root.all(id=True)]
