#!/usr/bin/env python3
"""Print a registry of many observations, to measure speed and memory with.

    Benchmarks/make-registry.py 1000 100 > large.json   # 100,000 observations, about 14 MB
    /usr/bin/time -v .build/release/wps-cli scorecard --format json large.json > /dev/null
"""
import random
import sys


def observation(quarter: int, number: int) -> str:
    seats = random.randint(100, 500)
    members = seats - random.randint(0, 20)
    women = random.randint(0, members // 2)
    return (
        f'        {{ "period": "{quarter // 4:04}-Q{quarter % 4 + 1}", "seats": {seats}, '
        f'"members": {members}, "women": {women}, "source": "source-{random.randint(0, 49)}", '
        f'"locator": "para. {number}, table 3, row 2" }}'
    )


def body(number: int, count: int) -> str:
    first = 2024 * 4 + 3 - count + 1
    observations = ",\n".join(observation(first + index, index) for index in range(count))
    return (
        f'    {{\n      "id": "body-{number}", "name": "Body {number}", "kind": "legislature",\n'
        f'      "targets": ["thirty"],\n      "observations": [\n{observations}\n      ]\n    }}'
    )


def main() -> None:
    bodies, observations = int(sys.argv[1]), int(sys.argv[2])
    random.seed(1)
    sources = ",\n".join(f'    {{ "id": "source-{i}", "title": "Source {i}" }}' for i in range(50))
    print('{\n  "formatVersion": 1,\n  "title": "Generated",\n  "reportingPeriod": "2024-Q4",')
    print(f'  "sources": [\n{sources}\n  ],\n  "targets": [\n    {{ "id": "thirty",', end=" ")
    print('"name": "30 per cent", "basis": "law", "measure": "womenShare", "atLeast": "30%" }')
    print('  ],\n  "bodies": [')
    for number in range(bodies):
        print(body(number, observations) + ("," if number < bodies - 1 else ""))
    print("  ]\n}")


main()
