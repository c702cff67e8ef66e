"""The site under test: built once, from the checkout, as a reader's browser would get it."""

import pytest

from building import PLACARD, Site, build, copy_inputs
from posters import print_posters
from promises import PromiseTable


def pytest_configure(config):
    config.pluginmanager.register(PromiseTable())


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="record how the posters look now")


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    assert PLACARD.exists(), f"{PLACARD} is missing; run make compile"
    output = tmp_path_factory.mktemp("site") / "Public"
    build(output)
    return Site(output)


@pytest.fixture(scope="session")
def nested_site(tmp_path_factory):
    """The same site for a host on which it has a folder and not the root."""
    base = "https://example.org/posted/here/"
    output = tmp_path_factory.mktemp("nested") / "Public"
    # Beside the checkout: its posters have another address on them, and would take the others' place on its shelf.
    build(output, copy_inputs(tmp_path_factory.mktemp("nested-root")), "--base-url", base)
    return Site(output, base)


@pytest.fixture(scope="session")
def posters(tmp_path_factory):
    """Every poster that the site offers, printed with its picture."""
    return print_posters(tmp_path_factory.mktemp("posters") / "posters", "--png")
