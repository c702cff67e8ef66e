"""What Placard promises to a reader, and by which tests each promise is kept; at the end of a run, a table of both."""

from collections import defaultdict
from typing import NamedTuple


class Promise(NamedTuple):
    number: int
    # As README has it.
    words: str
    # `file::function` without `test_`, or a whole file.
    tests: tuple


PROMISES = [Promise(*each) for each in (
    (1, "The hotline's number is right, digit by digit, on every page and in every link.",
     ("numbers", "poster_numbers")),
    (2, "It reads from left to right in every language, those that run from right to left too.",
     ("languages::digits_stand_from_left_to_right_in_arabic", "poster_numbers::digits_stand_from_left_to_right")),
    (3, "Leaving covers the page at once, however slow the next one is.",
     ("exit::the_page_is_covered_while_the_weather_does_not_answer", "exit::the_cover_comes_in_a_tenth_of_a_second",
      "exit_firefox::the_page_is_covered_while_the_weather_does_not_answer")),
    (4, "Back never shows the page that was left.",
     ("exit::back_never_shows_the_page_that_was_left", "exit::a_click_puts_the_weather_in_the_place_of_the_page",
      "exit_firefox::back_goes_past_the_page_that_was_left")),
    (5, "Leaving works without script, and by Shift three times, but not by typing capitals.",
     ("exit::without_script_it_is_a_link", "exit::shift_three_times_leaves_from_every_page",
      "exit::shift_as_part_of_something_else_does_not_leave", "exit::shift_in_a_field_does_not_leave",
      "exit_firefox::without_script_it_is_a_link", "exit_firefox::shift_as_part_of_something_else_does_not_leave")),
    (6, "No other site is told where a reader came from.",
     ("output::outside_links_tell_nobody", "exit::a_click_puts_the_weather_in_the_place_of_the_page",
      "exit_firefox::back_goes_past_the_page_that_was_left")),
    (7, "No page asks another host for anything, sets a cookie or stores a thing.",
     ("privacy::every_page_in_a_browser", "exit::leaving_keeps_nothing", "exit_firefox::leaving_keeps_nothing",
      "output::nothing_is_loaded_from_elsewhere")),
    (8, "Every page forbids what it doesn't need, and needs nothing of it.",
     ("privacy::pages_state_the_same_policy", "privacy::a_refused_request_is_noticed", "output::nothing_is_inline",
      "browser::nothing_is_refused_or_missing")),
    (9, "Where a host sends headers, they deserve an A+; where it can't, its grade is told.",
     ("privacy::a_host_with_headers_has_an_a_plus", "privacy::a_host_without_headers_has_the_grade_that_is_told",
      "privacy::each_host_sends_the_same_headers_for_every_file")),
    (10, "Every kind of page meets WCAG 2.2 AA as far as a program can tell.", ("accessibility::axe_finds_nothing",)),
    (11, "Every page is valid HTML.", ("html::every_page_is_valid_html",)),
    (12, "What has the focus is never covered, and what gets help is as large as a finger.",
     ("accessibility::the_way_out_never_covers_the_focus", "accessibility::a_finger_hits_what_gets_help",
      "accessibility::the_way_out_leaves_room_to_read")),
    (13, "Pages flow at 320 pixels, at 400 % and with type set wide.",
     ("accessibility::a_page_flows_at_320_px_which_is_400_percent_of_1280", "browser::nothing_runs_off_the_screen")),
    (14, "Text stands out from its ground: 7 to 1 where people look for help, 4.5 to 1 elsewhere.",
     ("reading::the_example_site_keeps_its_own_rules", "accessibility::axe_finds_nothing")),
    (15, "A help page is at most 14,600 bytes over the wire, in three requests, without a picture.",
     ("weight::help_comes_in_one_round_trip", "weight::the_summary_tells_what_pages_weigh")),
    (16, "It can be read within 3 seconds on a slow connection, and nothing jumps.",
     ("weight::help_can_be_read_soon_and_nothing_jumps",)),
    (17, "A text browser shows the way out and the number at once.",
     ("accessibility::a_text_browser_shows_the_way_out_and_the_number_at_once",)),
    (18, "Posters are tagged PDFs that readers can listen to, and print with number, address and date.",
     ("pdfua", "poster_pdf", "poster_reproducible", "print", "poster_type::the_number_can_be_read_in_passing")),
    (19, "Help pages read at school grade 6, all others at grade 9 at most.",
     ("reading::a_passage_has_the_grade_that_is_noted", "reading::the_example_site_keeps_its_own_rules")),
    (20, "No word is missing in a language, and what nobody has reviewed says so.",
     ("languages::a_draft_says_first_that_nobody_has_checked_it", "languages::no_english_words_stand_unmarked",
      "languages::coverage_counts_what_there_is", "links::languages_name_each_other",
      "links::language_links_lead_to_the_same_page")),
)]


def serves(promise, nodeid):
    """Whether a test stands for a promise."""
    file, _, rest = nodeid.partition("::")
    name = f"{file.rsplit('/', 1)[-1].removeprefix('test_').removesuffix('.py')}"
    function = rest.split("[")[0].removeprefix("test_")
    return name in promise.tests or f"{name}::{function}" in promise.tests


class PromiseTable:
    """Counts what each promise's tests did, and keeps the figures that they recorded (`record_property("figure", …)`)."""

    def __init__(self):
        self.passed, self.failed, self.figures = defaultdict(int), defaultdict(int), defaultdict(dict)

    def pytest_runtest_logreport(self, report):
        for promise in PROMISES:
            if not serves(promise, report.nodeid):
                continue
            if report.when == "call" and report.passed:
                self.passed[promise.number] += 1
                self.figures[promise.number].update(dict.fromkeys(text for name, text in report.user_properties if name == "figure"))
            elif report.failed:
                self.failed[promise.number] += 1

    def pytest_terminal_summary(self, terminalreporter):
        if not self.passed and not self.failed:
            return
        terminalreporter.section("promises to a reader")
        for promise in PROMISES:
            kept, broken = self.passed[promise.number], self.failed[promise.number]
            state = f"{broken} broken" if broken else f"{kept:4} kept" if kept else "not run"
            terminalreporter.line(f"{promise.number:2}  {state:9}  {promise.words}")
            for figure in self.figures[promise.number]:
                terminalreporter.line(f"{'':15}{figure}")
