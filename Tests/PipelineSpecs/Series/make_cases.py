"""Writes cases.jsonl: invented series with what the plotthedots rules say of them.

The answers are worked out here from the rules' description, window by window and with means as fractions, so
that they share nothing with the program. `python3 make_cases.py > cases.jsonl`; with a number, that many random
cases of the same kinds instead.
"""

import json
import random
import sys
from datetime import date
from fractions import Fraction


def mean(numbers):
    return float(sum(map(Fraction, numbers)) / len(numbers)) if numbers else None


def judge(case):
    days, values = case["dates"], case["values"]
    groups = [sum(day in case["rebase"] for day in days[: i + 1]) for i in range(len(days))]
    out = {k: [None] * len(days) for k in ("mean", "lpl", "upl", "special_cause_type", "point_type")}
    for group in sorted(set(groups)):
        rows = [i for i, g in enumerate(groups) if g == group]
        judge_group(rows, [values[i] for i in rows], case, out)
    kinds = {"increase": ("improvement", "concern"), "decrease": ("concern", "improvement"),
             "neutral": ("neutral_high", "neutral_low")}[case["direction"]]
    for i, label in enumerate(out["special_cause_type"]):
        high = "Above" in label or "Increasing" in label
        out["point_type"][i] = "common_cause" if label == "Common Cause" else "special_cause_" + kinds[not high]
    last = out["point_type"][-1]
    out["variation_type"] = last
    out["assurance_type"] = assurance(case, out["lpl"][-1], out["upl"][-1])
    icon = last.replace("special_cause_", "")
    if icon in ("improvement", "concern"):
        icon += "_high" if (icon == "improvement") == (case["direction"] == "increase") else "_low"
    out["variation_icon"] = icon
    out["assurance_icon"] = {None: None, "consistent_pass": "pass", "consistent_fail": "fail",
                             "inconsistent": "inconsistent"}[out["assurance_type"]]
    out["rebase_group"] = groups
    out["short_group_warning"] = [groups.count(g) < 13 for g in groups]
    return out


def assurance(case, lower, upper):
    target, direction = case["target"], case["direction"]
    if target is None or direction == "neutral":
        return None
    if upper is not None and target > upper:
        return "consistent_fail" if direction == "increase" else "consistent_pass"
    if lower is not None and target < lower:
        return "consistent_pass" if direction == "increase" else "consistent_fail"
    return "inconsistent"


def judge_group(rows, y, case, out):
    base = y[: case["fix_after"]] if case["fix_after"] else y
    centre = mean([v for v in base if v is not None])
    ranges = [abs(b - a) for a, b in zip(base, base[1:]) if a is not None and b is not None]
    if case["screen_outliers"] and ranges:
        usual = mean(ranges)
        ranges = [r for r in ranges if r < 3.267 * usual]
    width = mean(ranges)
    known = centre is not None and width is not None
    lower, upper = (centre - 2.66 * width, centre + 2.66 * width) if known else (None, None)
    near = 2 * (2.66 / 3) * width if known else None
    n = len(y)

    def side(i):
        return None if y[i] is None or centre is None else (y[i] > centre) - (y[i] < centre)

    def outside(i):
        return y[i] is not None and known and (y[i] > upper or y[i] < lower)

    def is_near(i):
        return (y[i] is not None and known and not outside(i)
                and (y[i] > centre + near or y[i] < centre - near))

    trend = set()
    for s in range(n - 6):
        w = y[s : s + 7]
        if None not in w:
            steps = [b - a for a, b in zip(w, w[1:])]
            if all(d > 0 for d in steps) or all(d < 0 for d in steps):
                trend |= set(range(s, s + 7))
    two, run = {}, {}
    for s in range(n - 2):
        w = range(s, s + 3)
        if side(s) and all(side(i) == side(s) for i in w) and sum(map(is_near, w)) >= 2:
            for i in w:
                if is_near(i):
                    two[i] = side(s)
    for s in range(n - 6):
        w = range(s, s + 7)
        if side(s) and all(side(i) == side(s) for i in w):
            run.update({i: side(s) for i in w})
    for i, row in enumerate(rows):
        label = "Common Cause"
        if outside(i):
            label = "Above UCL" if side(i) == 1 else "Below LCL"
        elif i in trend:
            step = y[i + 1] - y[i] if i + 1 in trend else y[i] - y[i - 1]
            label = "7 Point Trend (Increasing)" if step > 0 else "7 Point Trend (Decreasing)"
        elif i in two:
            label = "2 in 3 Above CL" if two[i] == 1 else "2 in 3 Below CL"
        elif i in run:
            label = "7 Points Above CL" if run[i] == 1 else "7 Points Below CL"
        out["mean"][row], out["lpl"][row], out["upl"][row] = centre, lower, upper
        out["special_cause_type"][row] = label


def months(count):
    return [date(2021 + (3 + i) // 12, (3 + i) % 12 + 1, 1).isoformat() for i in range(count)]


def case(name, values, direction="increase", target=None, rebase=(), screen=True, fix=None):
    days = months(len(values))
    made = {"id": name, "dates": days, "values": values, "direction": direction, "target": target,
            "rebase": [days[r] if isinstance(r, int) else r for r in rebase], "screen_outliers": screen,
            "fix_after": fix}
    made["expect"] = judge(made)
    return made


def written():
    wave = [50, 53, 49, 52, 50, 47, 51, 53, 48, 50, 52, 49, 51, 50, 48, 52]
    rise, fall = [44, 46, 47, 49, 50, 52, 53], [52, 51, 49, 48, 46, 45]
    yield case("quiet", wave, target=60)
    yield case("quiet-decrease", wave, "decrease", 60)
    yield case("quiet-neutral", wave, "neutral", 60)
    yield case("target-on-mean", wave, target=mean(wave))
    yield case("outlier-screened", wave[:8] + [95] + wave[8:])
    yield case("outlier-kept", wave[:8] + [95] + wave[8:], screen=False)
    yield case("outlier-last", wave + [95], "decrease", 40)
    yield case("rise", wave[:6] + rise + wave[6:])
    yield case("rise-and-fall", wave[:4] + rise + fall + wave[4:])
    yield case("tied-peak", wave[:4] + rise + [53] + fall + wave[4:])
    yield case("equal-neighbours-break-a-trend", wave[:6] + rise[:4] + rise[3:] + wave[6:])
    yield case("shift", wave + [v + 4 for v in wave[:9]])
    yield case("shift-stepped", wave + [v + 4 for v in wave[:9]], rebase=[16])
    yield case("step-on-first-row", wave, rebase=[0])
    yield case("step-on-no-row", wave, rebase=["2021-05-15", 8, 8])
    yield case("step-for-one-row", wave, rebase=[15], target=50)
    yield case("fixed-baseline", wave + [v + 6 for v in wave], fix=12, target=70)
    yield case("fixed-and-stepped", wave + [v + 6 for v in wave], rebase=[16], fix=12)
    yield case("baseline-longer-than-series", wave, fix=24)
    yield case("holes", wave[:5] + [None] + wave[5:9] + [None, None] + wave[9:])
    yield case("hole-in-a-run", [40, 44, 41, None, 42, 40, 43, 60, 58, 61, 57, 60, 59, 62])
    yield case("hole-at-the-end", wave + [95, None], target=60)
    yield case("every-other-missing", [50, None] * 8, target=40)
    yield case("holes-in-the-baseline", [None, None] + wave + [95], fix=12)
    yield case("nothing-but-holes", [None] * 5, target=1)
    yield case("flat-screened", [100] * 14, target=100)
    yield case("flat-kept", [100] * 14, target=100, screen=False)
    yield case("flat-then-one", [100] * 20 + [99], screen=False)
    yield case("one-row", [7], "decrease", 8)
    yield case("two-rows", [7, 9], "decrease", 8)
    yield case("twelve-and-thirteen", wave[:12] + wave[:13], rebase=[12])
    yield case("decimals-on-the-mean", [0.95] * 12 + [0.95, 0.9, 1.0], fix=12, screen=False)
    yield case("tenths", [0.1, 0.2, 0.3, 0.2] * 5, target=0.2)
    yield case("two-of-three-above", wave[:12] + [57, 51, 57, 50], fix=12, screen=False)
    yield case("two-of-three-below", wave[:12] + [43, 43, 49, 52], fix=12, screen=False)
    yield case("outside-is-not-near", wave[:12] + [57, 70, 51, 50], fix=12, screen=False)
    yield case("negative", [v - 60 for v in wave], target=-20)
    yield case("large", [v * 1_000_000_000.0 for v in wave], target=60_000_000_000.0)
    yield case("small", [v / 1_000_000_000.0 for v in wave], "decrease", 1e-9)


def drawn(count):
    dice = random.Random(5)
    for number in range(count):
        length, level = dice.randint(1, 60), dice.randint(-60, 60)
        grain, kind = dice.choice([1, 5, 0.1, 0.01, 100.0]), dice.randrange(6)
        values = []
        for i in range(length):
            level += {1: dice.randint(-3, 4), 2: dice.choice([0] * 11 + [9]), 4: 1 if i % 9 < 8 else -6}.get(kind, 0)
            noise = 0 if kind in (3, 4) else dice.randint(0, 1) if kind == 5 else dice.randint(-9, 9)
            spike = 80 if dice.random() < 0.04 else 0
            missing = kind < 3 and number % 3 == 0 and dice.random() < 0.1
            values.append(None if missing else (level + noise + spike) * grain)
        yield case(f"drawn-{number}", values, dice.choice(["increase", "decrease", "neutral"]),
                   dice.choice([None, level * grain]),
                   [dice.randrange(length) for _ in range(dice.choice([0, 0, 1, 2]))],
                   dice.random() < 0.5, dice.choice([None, None, 12, 18]))


for made in drawn(int(sys.argv[1])) if len(sys.argv) > 1 else written():
    print(json.dumps(made))
