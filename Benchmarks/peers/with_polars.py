"""polars, a table of columns, on one thread, with its own reader of JSON.

Leaves out: fractions; the threshold must be in whole per cent. It is told which keys to read.
"""

import os
import sys

os.environ["POLARS_MAX_THREADS"] = "1"

# It reads the environment while it is imported.
import polars as pl

OBSERVATION = pl.Struct(
    {"period": pl.String, "members": pl.Int64, "women": pl.Int64, "alternate": pl.Boolean})
BODY = pl.Struct(
    {"id": pl.String, "targets": pl.List(pl.String), "observations": pl.List(OBSERVATION)})
TARGET = pl.Struct({"id": pl.String, "atLeast": pl.String})
REGISTRY = {
    "reportingPeriod": pl.String, "targets": pl.List(TARGET), "bodies": pl.List(BODY),
}


def main(path: str) -> None:
    registry = pl.read_json(path, schema=REGISTRY)
    end = registry["reportingPeriod"][0]
    targets = registry["targets"].explode().struct.unnest().select(
        target="id", percent=pl.col("atLeast").str.strip_suffix("%").cast(pl.Int64))
    bodies = registry["bodies"].explode().struct.unnest()
    latest = (
        bodies.lazy()
        .select(pl.col("id"), pl.col("observations"))
        .explode("observations")
        .unnest("observations")
        .filter(pl.col("period") <= end, ~pl.col("alternate").fill_null(False))
        .group_by("id")
        .agg(pl.col("women", "members").sort_by("period").last())
    )
    verdicts = (
        bodies.lazy()
        .select("id", target="targets")
        .explode("target")
        .join(latest, on="id")
        .join(targets.lazy(), on="target")
        .select(
            pl.col("id").alias("subject"), "target",
            verdict=pl.when(pl.col("women") * 100 >= pl.col("members") * pl.col("percent"))
            .then(pl.lit("met")).otherwise(pl.lit("unmet")))
    )
    verdicts.collect().write_json(sys.stdout.buffer)


main(sys.argv[1])
