"""What a run measured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .commands import Measured
from .measure import Costs, Failure
from .peers import Peer

# What was measured of one shape, by size, and by the name of the peer or command.
PeerCosts = dict[int, Mapping[str, Costs | Failure]]
CommandCosts = dict[int, Mapping[str, Measured]]


@dataclass
class Results:
    """All that a run measured."""

    version: str
    """That of wps-cli."""
    is_static: bool
    sizes: Sequence[int]
    load: float
    """The load of the machine before the run."""
    is_quick: bool
    peers: Sequence[Peer]
    against: dict[str, PeerCosts] = field(default_factory=dict)
    """What peers took, by shape."""
    commands: dict[str, CommandCosts] = field(default_factory=dict)
    """What each command took, by shape."""
    example: dict[str, Costs] = field(default_factory=dict)
    """What commands took on the file that comes with wps-cli."""

    @property
    def spread(self) -> float:
        """The greatest spread of what takes a tenth of a second or longer, as a part of it."""
        costs = [cost for sizes in self.against.values() for named in sizes.values()
                 for cost in named.values() if isinstance(cost, Costs)]
        costs += [measured.costs for sizes in self.commands.values() for named in sizes.values()
                  for measured in named.values()]
        return max((cost.spread for cost in costs if cost.middle.seconds >= 0.1), default=0)
