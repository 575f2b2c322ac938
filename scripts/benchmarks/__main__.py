"""Times Kielipolku against its peers, in turn, and compares what comes out first."""

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench import Bench, Mismatch
from measure import Failed, instructions, stripped
from operations import operations


def main():
    options = parse()
    root, program = Path(options.root), Path(options.program)
    bench = Bench(root, program, options.services)
    large = Bench(root, program, 4 * options.services)
    bench.corpus.make()
    if options.quick:
        return quick(bench)
    chosen = [
        operation for operation in operations(bench, large)
        if not options.only or operation.name in options.only]
    if not chosen:
        sys.exit(f"benchmark: there is no operation {', '.join(options.only)}")
    results = []
    for operation in chosen:
        results.append(measured(operation, options.rounds))
        keep(results, options)
    print(report(results, options))


def parse():
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    parser.add_argument("services", nargs="?", type=int, default=10_000, help="1000, 10000, 40000 …")
    parser.add_argument("--rounds", type=int, default=5, help="how often each pair is timed")
    parser.add_argument("--only", action="append", help="an operation by its name; repeatable")
    parser.add_argument("--json", metavar="FILE", help="the results as JSON too")
    parser.add_argument("--record", metavar="FILE", help="the table as Markdown too")
    parser.add_argument(
        "--quick", action="store_true", help="1,000 services, instructions where valgrind is there")
    parser.add_argument("--root", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.quick:
        options.services = 1000
    return options


# MARK: measuring


def measured(operation, rounds):
    """The costs of an operation, or nothing where a tool is missing or the results differ."""
    missing = operation.missing()
    if missing:
        return skipped(operation, f"not installed: {', '.join(missing)}")
    print(f"{operation.name}: {operation.title}", file=sys.stderr)
    try:
        if operation.prepare:
            operation.prepare()
        if operation.check:
            operation.check()
        return timed(operation, rounds)
    except (Failed, Mismatch) as reason:
        return skipped(operation, str(reason))


def skipped(operation, reason):
    print(f"{operation.name}: skipped: {reason}", file=sys.stderr)
    return {"name": operation.name, "title": operation.title, "skipped": reason}


def timed(operation, rounds):
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(operation.ours())
        if operation.theirs:
            theirs.append(operation.theirs())
    of = lambda costs: [getattr(cost, operation.measure) for cost in costs]
    values = [
        operation.goal.value(own, other)
        for own, other in zip(of(ours), of(theirs) or [0] * rounds)]
    value = statistics.median(values)
    return {
        "name": operation.name, "title": operation.title, "peer": operation.peer,
        "measure": operation.measure, "ours": summary(ours), "theirs": summary(theirs),
        "goal": {"kind": operation.goal.kind, "bound": operation.goal.bound,
                 "stretch": operation.goal.stretch},
        "value": value, "values": values, "met": operation.goal.is_met(value)}


def summary(costs):
    """Median, least and most of each measure."""
    if not costs:
        return None
    return {
        measure: {"median": statistics.median(all), "min": min(all), "max": max(all)}
        for measure in ["wall", "cpu", "memory"]
        for all in [[getattr(cost, measure) for cost in costs]]}


# MARK: reporting


def report(results, options):
    lines = [
        f"{machine()}; {options.services:,} services, {options.rounds} rounds; "
        "medians (least–most).", "",
        "| operation | ours | peer | theirs | ratio | goal | met | CPU ours/theirs | peak MiB |",
        "|---|---|---|---|---|---|---|---|---|"]
    lines += [row(result) for result in results]
    return "\n".join(lines)


def row(result):
    if "skipped" in result:
        return f"| {result['title']} (`{result['name']}`) | skipped: {result['skipped']} |" + " |" * 7
    ours, theirs, measure = result["ours"], result["theirs"], result["measure"]
    cpu = f"{ours['cpu']['median']:.2f}" + (f" / {theirs['cpu']['median']:.2f}" if theirs else "")
    cells = [
        f"{result['title']} (`{result['name']}`)", spread(ours[measure], measure), result["peer"],
        spread(theirs[measure], measure) if theirs else "", value(result), goal(result["goal"]),
        {True: "yes", False: "**no**", None: ""}[result["met"]], cpu, f"{ours['memory']['median']:.0f}"]
    return "| " + " | ".join(cells) + " |"


def spread(measured, measure):
    if measure == "memory":
        return f"{measured['median']:.0f} MiB"
    unit, scale = ("µs", 1e6) if measured["median"] < 1e-3 else ("s", 1)
    numbers = [measured[key] * scale for key in ["median", "min", "max"]]
    return "{:.3g} {} ({:.3g}–{:.3g})".format(numbers[0], unit, *numbers[1:])


def value(result):
    signs = {"faster": "{:.1f}× faster", "within": "{:.2f}×", "below": "{:.0f}", "beyond": "+{:.3g}"}
    return signs[result["goal"]["kind"]].format(result["value"])


def goal(goal):
    if goal["bound"] is None:
        return "–"
    sign = "≥" if goal["kind"] == "faster" else "≤"
    stretch = f" ({goal['stretch']:g})" if goal["stretch"] else ""
    return f"{sign} {goal['bound']:g}{stretch}"


def machine():
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor())
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def keep(results, options):
    """Writes what there is so far, since a full run takes most of an hour."""
    if options.json:
        Path(options.json).write_text(json.dumps(
            {"machine": machine(), "services": options.services, "results": results}, indent=2) + "\n")
    if options.record:
        Path(options.record).write_text(report(results, options) + "\n")


# MARK: before and after a change


def quick(bench):
    """Instructions (where valgrind is installed) and seconds of the main jobs.

    What is imported has changes in each document, so that all of it is read and validated.
    """
    bench.export_changed()
    workspace = ["--workspace", str(bench.corpus.workspace), "--quiet"]
    jobs = {
        "status": ["status"], "check": ["check"], "normalise": ["normalise", "--check"],
        "export-xliff": ["export", "xliff", "--locale", "se", "-o", bench.path("quick.xlf")],
        "export-json": ["export", "json", "-o", bench.path("json")],
        "import": ["import", "--dry-run", bench.path("changed/se.xlf")],
    }
    best = {
        name: min((bench.ours(*job, findings=True)() for _ in range(3)), key=lambda cost: cost.cpu)
        for name, job in jobs.items()}
    counts = counted(bench, jobs, best, workspace) if shutil.which("valgrind") else {}
    print(f"{'job':<14}{'seconds':>9}{'CPU':>9}{'MiB':>6}{'million instructions':>24}")
    for name, cost in best.items():
        number = f"{counts[name] / 1e6:,.0f}" if counts else ""
        print(f"{name:<14}{cost.wall:>9.3f}{cost.cpu:>9.3f}{cost.memory:>6.0f}{number:>24}")


def counted(bench, jobs, costs, workspace):
    """The instructions of each job, counted on all cores at once, the longest job first."""
    program = stripped(bench.program, bench.path("stripped"))
    names = sorted(jobs, key=lambda name: costs[name].cpu, reverse=True)

    def count(name):
        return instructions([program, *workspace, *jobs[name]], bench.path(f"callgrind.{name}"))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(names, pool.map(count, names)))


if __name__ == "__main__":
    main()
