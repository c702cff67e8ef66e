"""A build over an old one gives what a build into nothing gives, whatever was edited, added, deleted or renamed between.

The edits are random and their seed is printed: SEED=n repeats a run. A hundred are made here, a thousand with LONG=1."""

import os
import random
import re

import pytest

from building import Tree, copy_inputs, placard, TODAY

EDITS = 1_000 if os.environ.get("LONG") else 100
SEED = int(os.environ.get("SEED", random.SystemRandom().randrange(1_000_000)))
UPDATE = "---\ntitle: News {}\ndate: 2026-11-20\n---\n\nA new sheet is up. Call {{{{hotline.number}}}}.\n"


class Editor:
    """Somebody who changes things at random, and can take the last changes back."""

    def __init__(self, root, seed):
        self.root, self.chance, self.count = root, random.Random(seed), 0

    def files(self, pattern):
        return sorted(self.root.glob(pattern))

    def pick(self, pattern):
        return self.chance.choice(self.files(pattern))

    def news(self):
        return self.files("Content/campaigns/*/updates/*-step-*.md")

    def edit_copy(self):
        file = self.pick("Content/pages/*.md")
        file.write_text(file.read_text(encoding="utf-8") + f"\nSentence {self.count} is new.\n", encoding="utf-8")

    def cut_copy(self):
        file = self.pick("Content/campaigns/*/story*.md")
        text = file.read_text(encoding="utf-8")
        file.write_text(text[:text.rstrip().rfind("\n\n")] + "\n", encoding="utf-8")

    def edit_data(self):
        file = self.pick("Content/jurisdictions/*.yaml")
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^  name: .*$", f"  name: Office {self.count}", text, count=1, flags=re.M), encoding="utf-8")

    def edit_style(self):
        with open(self.root / "Templates/assets/site.css", "a", encoding="utf-8") as style:
            style.write(f".step-{self.count}{{margin:0}}\n")

    def edit_template(self):
        file = self.root / "Templates/partials/footer.html"
        file.write_text(file.read_text(encoding="utf-8") + f"<!-- {self.count} -->\n", encoding="utf-8")

    def add(self):
        campaign = self.pick("Content/campaigns/*/campaign.yaml").parent
        (campaign / "updates").mkdir(exist_ok=True)
        (campaign / f"updates/2026-11-20-step-{self.count}.md").write_text(UPDATE.format(self.count), encoding="utf-8")

    def delete(self):
        for file in self.news()[:1]:
            file.unlink()

    def rename(self):
        for file in self.news()[-1:]:
            file.rename(file.with_name(f"2026-11-20-step-{self.count}-moved.md"))

    def rename_place(self):
        file = self.pick("Content/jurisdictions/*.yaml")
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^slug: (\S+)$", rf"slug: \1-{self.count}", text, count=1, flags=re.M), encoding="utf-8")

    def touch(self):
        os.utime(self.pick("Content/**/*.yaml"), (self.count, self.count))

    def step(self):
        """One to four changes, and how many they were."""
        changes = [self.edit_copy, self.cut_copy, self.edit_data, self.edit_style, self.edit_template, self.add, self.add,
                   self.delete, self.rename, self.rename_place, self.touch]
        chosen = [self.chance.choice(changes) for _ in range(self.chance.randint(1, 4))]
        for change in chosen:
            self.count += 1
            change()
        return [change.__name__ for change in chosen]


def build(root, output):
    return placard("build", "--root", root, "--output", output, "--as-of", TODAY, "--quiet")


def restore(root, files):
    """Takes back what couldn't be built, or nothing after it could."""
    for path in Tree(root).files.keys() - files.keys():
        (root / path).unlink()
    for path, content in files.items():
        (root / path).write_bytes(content)


@pytest.fixture
def root(tmp_path):
    root = copy_inputs(tmp_path / "site")
    with open(root / "Content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nposters: {formats: [], general: []}\n")
    return root


def test_a_rebuild_is_a_clean_build(root, tmp_path):
    print(f"SEED={SEED}")
    editor = Editor(root, SEED)
    output = tmp_path / "Public"
    assert build(root, output).returncode == 0
    published, refused, step = Tree(output), 0, 0
    while editor.count < EDITS:
        step += 1
        before = Tree(root).files
        changes = editor.step()
        over, clean = build(root, output), build(root, tmp_path / f"clean-{step}")
        place = f"SEED={SEED}, step {step}: {changes}\n{over.stderr[-2000:]}"
        assert over.returncode == clean.returncode, place
        now = Tree(output)
        if over.returncode == 0:
            whole = Tree(tmp_path / f"clean-{step}")
            assert {path for path in now.files.keys() | whole.files.keys()
                    if now.files.get(path) != whole.files.get(path)} == set(), place
            published = now
        else:
            refused += 1
            assert over.returncode == 1 and now.digest == published.digest, place
            restore(root, before)
    assert refused < step / 4, f"SEED={SEED}: {refused} of {step} were refused, so little was compared"
