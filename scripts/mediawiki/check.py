"""Runs `check` on a workspace."""
import json
import subprocess
import tempfile

import workspace


def findings(program, texts):
    """What `check` finds: `(rule, locale, key, message)`, the locale `fi` for the source."""
    with tempfile.TemporaryDirectory() as folder:
        units = workspace.write(texts, folder)
        run = subprocess.run(
            [program, "--workspace", folder, "check", "--format", "json"], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            raise SystemExit(f"{program}: exit code {run.returncode}\n{run.stderr}")
    found = []
    for finding in json.loads(run.stdout)["findings"]:
        place = finding.get("document", ""), finding.get("unit", "")
        found.append((finding["rule"], finding.get("locale") or "fi", units.get(place), finding["message"]))
    return found
