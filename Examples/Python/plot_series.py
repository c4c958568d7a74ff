"""Draws the women's share of a body over time: python plot_series.py indicators.json government plot.svg"""

import sys

import matplotlib

matplotlib.use("Agg")
import wpsindicators as wps

registry, body, picture = sys.argv[1:]
series = wps.series(registry, body, measure="womenShare")
axes = series.plot(x="date", y="percent", style="o", legend=False)
axes.axhline(30, linestyle="--", color="grey")
axes.set(title=series["name"].iloc[0], xlabel="", ylabel="women, per cent", ylim=(0, 60))
axes.figure.savefig(picture)
