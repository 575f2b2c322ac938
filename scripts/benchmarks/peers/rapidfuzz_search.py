"""Looks texts up in a memory with rapidfuzz; prints the seconds of the search and each best match."""

import json
import sys
import time

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

memory = json.load(open(sys.argv[1], encoding="utf-8"))
count, cutoff = int(sys.argv[2]), float(sys.argv[3])
queries = memory["queries"][:: max(1, len(memory["queries"]) // count)][:count]
start, cpu = time.perf_counter(), time.process_time()
found = {
    query["name"]: process.extractOne(
        query["text"], memory["choices"], scorer=Levenshtein.normalized_similarity,
        score_cutoff=cutoff)
    for query in queries
}
seconds, used = time.perf_counter() - start, time.process_time() - cpu
hits = {name: [hit[0], round(hit[1], 4)] for name, hit in found.items() if hit}
json.dump({"seconds": seconds, "cpu": used, "queries": len(queries), "hits": hits}, sys.stdout)
