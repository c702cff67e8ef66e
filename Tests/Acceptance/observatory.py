"""How MDN's HTTP Observatory scores a page (mdn-http-observatory, src/grader/charts.js), as far as a page of ours can differ.

It starts at 100, takes penalties, and gives extra credit only where penalties left 90 or more. A page's own policy counts
where no header states one, without `frame-ancestors`, which browsers ignore there.
"""

GRADES = [(100, "A+"), (90, "A"), (85, "A-"), (80, "B+"), (70, "B"), (65, "B-"), (60, "C+"), (50, "C"), (45, "C-"),
          (40, "D+"), (30, "D"), (25, "D-"), (0, "F")]
HALF_A_YEAR = 15_768_000
SAFE_REFERRERS = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}


def directives(policy):
    return {rule.split()[0]: rule.split()[1:] for rule in policy.split(";") if rule.strip()}


def hsts(value):
    """The age in seconds, and whether the host is in browsers' own list."""
    parts = [part.strip().lower() for part in (value or "").split(";")]
    age = next((int(part.removeprefix("max-age=")) for part in parts if part.startswith("max-age=")), None)
    return age, "preload" in parts and "includesubdomains" in parts


def points(headers, page_policy="", page_referrer="", has_own_digests=True, redirects_to_https=True, cookies_are_safe=True):
    """Two lists of what is taken and given, each entry with its reason."""
    headers = {name.lower(): value for name, value in headers.items()}
    policy = directives(headers.get("content-security-policy", page_policy))
    framing = directives(headers.get("content-security-policy", "")).get("frame-ancestors")
    scripts = policy.get("script-src", policy.get("default-src", []))
    age, is_preloaded = hsts(headers.get("strict-transport-security"))
    referrer = headers.get("referrer-policy", page_referrer)
    taken, given = [], []
    if not policy:
        taken.append((25, "no policy"))
    elif {"'unsafe-inline'", "data:"} & set(scripts):
        taken.append((20, "unsafe scripts"))
    elif policy.get("default-src") == ["'none'"]:
        given.append((10, "a policy that allows nothing by default"))
    if age is None:
        taken.append((20, "no HSTS"))
    elif age < HALF_A_YEAR:
        taken.append((10, "HSTS for less than half a year"))
    elif is_preloaded:
        given.append((5, "preloaded"))
    if framing:
        given.append((5, "nobody may frame it"))
    elif headers.get("x-frame-options", "").upper() not in ("DENY", "SAMEORIGIN"):
        taken.append((20, "anybody may frame it"))
    if headers.get("x-content-type-options", "").lower() != "nosniff":
        taken.append((5, "no nosniff"))
    if referrer in SAFE_REFERRERS:
        given.append((5, "addresses aren't told to others"))
    elif referrer:
        taken.append((5, "an unsafe referrer policy"))
    if has_own_digests:
        given.append((5, "digests of its scripts"))
    for name, values in (("resource", ("same-origin", "same-site")), ("opener", ("same-origin",)),
                         ("embedder", ("require-corp", "credentialless"))):
        if headers.get(f"cross-origin-{name}-policy") in values:
            given.append((10, f"cross-origin {name} policy"))
    taken += [] if redirects_to_https else [(20, "no way to HTTPS")]
    taken += [] if cookies_are_safe else [(20, "cookies without Secure")]
    return taken, given


def score(*arguments, **options):
    taken, given = points(*arguments, **options)
    left = 100 - sum(amount for amount, _ in taken)
    return max(0, left + (sum(amount for amount, _ in given) if left >= 90 else 0))


def grade(total):
    return next(letter for least, letter in GRADES if total >= least)
