"""Draws the share that a body's target is about, over time: python plot_series.py indicators.json cnt plot.svg"""

import sys

import matplotlib

matplotlib.use("Agg")
import wpsindicators as wps

registry, body, picture = sys.argv[1:]
targets = wps.frame(registry, subjects=body, columns="all")
shares = targets[targets["measure"].isin(["womenShare", "eitherSexShare"]) & targets["part"].isna()]
if shares.empty:
    sys.exit(f"{body} has no target on a share")
target = shares.iloc[0]
series = wps.series(registry, body, measure=target["measure"])
series = series[(series["denominator"] == target["denominator"]) & series["part"].isna()]
# Some sources publish a percentage of women without the counts.
published = series["reported_percent"]
if target["measure"] == "eitherSexShare":  # Where women are the more, it is not that of the fewer.
    published = published.where(published <= 50)
series = series.assign(percent=series["percent"].fillna(published))
axes = series.plot(x="date", y="percent", style="o", legend=False)
axes.axhline(100 * target["required_numerator"] / target["required_denominator"], linestyle="--")
axes.set(title=target["name"], xlabel="", ylabel=f"per cent ({target['required_label']})", ylim=(0, 100))
axes.figure.savefig(picture)
