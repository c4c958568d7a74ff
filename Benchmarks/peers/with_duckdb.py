"""DuckDB, a database of columns, on one thread: one query that reads the file.

Leaves out: fractions; the threshold must be in whole per cent. It is told which keys to read.
"""

import os
import sys

import duckdb

QUERY = """
COPY (
  WITH registry AS (
    SELECT * FROM read_json($path, maximum_object_size = $size, columns = {
      reportingPeriod: 'VARCHAR',
      targets: 'STRUCT(id VARCHAR, atLeast VARCHAR)[]',
      bodies: 'STRUCT(id VARCHAR, targets VARCHAR[], observations STRUCT(
        period VARCHAR, members BIGINT, women BIGINT, alternate BOOLEAN)[])[]'})
  ),
  target AS (
    SELECT unnest(targets, recursive := true) FROM registry
  ),
  body AS (
    SELECT reportingPeriod, unnest(bodies) AS body FROM registry
  ),
  observed AS (
    SELECT body.id, reportingPeriod, unnest(body.observations) AS observation FROM body
  ),
  latest AS (
    SELECT id, arg_max(observation, observation.period) AS observation
    FROM observed
    WHERE observation.period <= reportingPeriod AND NOT coalesce(observation.alternate, false)
    GROUP BY id
  ),
  asked AS (
    SELECT body.id, unnest(body.targets) AS target FROM body
  )
  SELECT
    asked.id AS subject, asked.target,
    CASE WHEN observation.women * 100
      >= observation.members * rtrim(target.atLeast, '%')::BIGINT
      THEN 'met' ELSE 'unmet' END AS verdict
  FROM asked JOIN latest USING (id) JOIN target ON target.id = asked.target
) TO '/dev/stdout' (FORMAT json, ARRAY true)
"""


def main(path: str) -> None:
    connection = duckdb.connect(config={"threads": 1})
    # It would be drawn into the verdicts.
    connection.execute("SET enable_progress_bar = false")
    # The file is one object.
    connection.execute(QUERY, {"path": path, "size": os.path.getsize(path) + 1})


main(sys.argv[1])
