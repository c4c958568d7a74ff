# jq, the program for JSON on the command line.
#
# Leaves out: fractions; the threshold must be in whole per cent. Its numbers are floating-point,
# which hold whole numbers up to 2^53 exactly.

.reportingPeriod as $until
| (.targets | map({key: .id, value: (.atLeast | rtrimstr("%") | tonumber)}) | from_entries)
  as $percents
| [ .bodies[]
    | .id as $subject
    | ([.observations[] | select(.period <= $until and (.alternate | not))] | max_by(.period))
      as $latest
    | .targets[]
    | ($latest.women * 100 >= $latest.members * $percents[.]) as $isMet
    | { subject: $subject, target: ., verdict: (if $isMet then "met" else "unmet" end) } ]
