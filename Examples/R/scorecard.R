# Reads scorecards into a data.frame, through the command's JSON, and draws one body over time.
#
#     Rscript Examples/R/scorecard.R wps-cli indicators.json shares.pdf
#
# It needs the package jsonlite. A verdict is the file's own: it is not to be worked out again from a
# share that was rounded.

words <- commandArgs(trailingOnly = TRUE)
if (length(words) != 3) stop("usage: scorecard.R WPS-CLI FILE PDF")

# The scorecard of a period, or of the one that the file reports up to.
scorecard <- function(period = NULL, body = NULL) {
  options <- c("scorecard", shQuote(words[2]), "--format", "json")
  if (!is.null(period)) options <- c(options, "--period", period)
  if (!is.null(body)) options <- c(options, "--body", body)
  text <- system2(words[1], options, stdout = TRUE, stderr = FALSE)
  if (!is.null(attr(text, "status"))) stop("wps-cli could not do it")
  jsonlite::fromJSON(paste(text, collapse = "\n"), simplifyVector = FALSE)
}

# A fraction such as "32/121", or a count, as a number; NA where nothing is known.
number <- function(fraction) {
  if (is.null(fraction)) return(NA_real_)
  if (is.numeric(fraction)) return(fraction)
  parts <- as.numeric(strsplit(fraction, "/")[[1]])
  if (length(parts) == 2) parts[1] / parts[2] else parts
}
or_na <- function(value) if (is.null(value)) NA else value

# A row for each assessment. A count is exact where both its bounds are the same.
frame <- function(card) {
  rows <- lapply(card$assessments, function(each) {
    data.frame(
      period = card$period, subject = each$subject, name = each$name,
      target = as.character(or_na(each$target)), verdict = as.character(or_na(each$verdict)),
      women_min = as.integer(or_na(each$women$min)), women_max = as.integer(or_na(each$women$max)),
      members_min = as.integer(or_na(each$members$min)),
      members_max = as.integer(or_na(each$members$max)),
      share_min = number(each$value$min), share_max = number(each$value$max))
  })
  do.call(rbind, rows)
}

now <- frame(scorecard())
print(table(now$verdict))

periods <- paste0(rep(2020:2021, each = 4), "-Q", 1:4)
series <- do.call(rbind, lapply(periods, function(period) frame(scorecard(period, "government"))))
# A body has a row for each of its targets; that of the law says what the plot is to show.
series <- series[series$target == "law-appointments", ]
print(series[c("period", "women_min", "members_min", "share_min", "verdict")], row.names = FALSE)

pdf(words[3], width = 7, height = 4)
plot(
  seq_along(periods), 100 * series$share_min, type = "s", xaxt = "n", ylim = c(0, 40),
  xlab = "", ylab = "Women, per cent", main = series$name[1])
axis(1, at = seq_along(periods), labels = periods)
abline(h = 30, lty = 2)
invisible(dev.off())
