"""Costs that are more than one command's."""

import json

from measure import Cost, output


def orjson_cost(bench):
    wall, cpu = map(
        float, output(bench.peer("orjson_dumps.py", bench.path("json"), bench.path("orjson"))).split())
    return Cost(wall, cpu, 0)


def json_cost(bench):
    writing = bench.ours("export", "json", "-o", bench.path("json"))()
    return writing - bench.ours("status")()


QUERIES, CUTOFF = 200, 0.7


def memory_cost(bench):
    """The search for all units that go out, as seconds a unit looked up."""
    found = bench.ours(
        "export", "xliff", "--locale", "se", "--only", "missing", "--matches", "close", "-o",
        bench.path("close.xlf"))()
    bare = bench.ours(
        "export", "xliff", "--locale", "se", "--only", "missing", "-o", bench.path("bare.xlf"))()
    units = bench.corpus.expected()["se"]["untranslated"]
    cost = found - bare
    return Cost(cost.wall / units, cost.cpu / units, found.memory)


def rapidfuzz(bench):
    return json.loads(
        output(
            bench.peer("rapidfuzz_search.py", bench.path("memory.json"), str(QUERIES), str(CUTOFF))))


def rapidfuzz_cost(bench):
    said = rapidfuzz(bench)
    return Cost(said["seconds"] / said["queries"], said["cpu"] / said["queries"], 0)
