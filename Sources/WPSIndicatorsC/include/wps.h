/*
 * WPSIndicators for C: women's representation, held against quotas and other targets.
 *
 * Bytes go in and bytes come out. A registry is the bytes of an indicators.json; what is to be done
 * with it is said by options, a JSON object; what comes back is what the command wps-cli writes, byte
 * for byte.
 *
 * Whose is what. What you pass stays yours, is not changed, and may be freed as soon as the call
 * returns. What a call puts into `out` is yours until you give it back with wps_free(), once, whatever
 * the status was. Nothing else is to be freed.
 *
 * State. There is none: no handle, no global setting, no file, no environment, no locale, no clock. The
 * same call gives the same bytes, always. Any number of threads may call at the same time, without a
 * lock, as long as each has an `out` of its own; they may pass the same registry. A thread needs a stack
 * of 1 MiB, which callers that make threads with small ones have to ask for.
 *
 * Nulls. A registry or a table that is NULL counts as empty, and so has errors. Options that are NULL or
 * empty are all left out. With an `out` that is NULL nothing is done, and the status is WPS_MISUSED.
 * Zeros inside a registry are bytes like others, and errors in JSON; options end at the first zero.
 *
 * Languages. The option "language", "en" or "fr", is that of everything that is said, problems included.
 *
 *     wps_bytes card;
 *     if (wps_scorecard(file, size, "{\"format\": \"html\"}", &card) == WPS_DONE)
 *         fwrite(card.bytes, 1, card.count, stdout);
 *     wps_free(&card);
 */
#ifndef WPS_H
#define WPS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What a call gives. Behind the last byte there is a zero that is not counted, so that text without
 * zeros can be read as C reads it.
 */
typedef struct {
    uint8_t *bytes;
    size_t count;
} wps_bytes;

/*
 * A copy of a document, for wps_verify(). Its name tells of which source it is: the `file` of a source,
 * or a name as files in the folder of `wps-cli verify --documents` have it. Plain text, Markdown and
 * HTML are read, by the ends of their names; of report.pdf the text beside it is, report.txt or
 * report.pdf.txt.
 */
typedef struct {
    const char *name;
    const uint8_t *bytes;
    size_t count;
} wps_document;

/*
 * What came of a call.
 *
 * With every status but WPS_DONE the bytes are problems as JSON, in the form of
 * `wps-cli validate --format json`; save that wps_validate() draws them where it is asked for text, and
 * that there are none where `out` is NULL:
 *
 *     {"formatVersion": 1, "file": "options", "errors": 1, "warnings": 0, "problems": [{
 *       "code": "unknown-id", "severity": "error", "path": "groups[0]", "line": 1, "column": 13,
 *       "message": "…", "help": "…"}]}
 *
 * `file` says what the places are in: "options", or "draft" for wps_record(); else the text that the
 * options "name" and "tableName" name. `help` may be null. `wps-cli explain CODE` explains a code.
 */
enum {
    WPS_DONE = 0,    /* the bytes are what was asked for */
    WPS_FAULTY = 1,  /* the registry has errors */
    WPS_REFUSED = 2, /* what was asked for cannot be done with this registry, or with this table */
    WPS_MISUSED = 3  /* the options are no good: unknown keys, words, ids, periods, numbers out of range */
};

/* The version of this interface: 1. A library with a greater one may not know these functions. */
int32_t wps_abi_version(void);

/* The version of the library, such as "0.1.0". It is not to be freed. */
const char *wps_version(void);

/* Takes back what a call gave, and empties it; of NULL and of emptied bytes it does nothing. */
void wps_free(wps_bytes *bytes);

/*
 * A scorecard: where every subject of the registry stands in a period.
 *
 * Options, each with what holds without it:
 *   "format"       "text", "brief", "html", "svg", "markdown", "csv" or "json"; "text"
 *   "period"       a year "2020", half-year "2020-S1", quarter "2020-Q2" or month "2020-04"; the
 *                  registry's own
 *   "compareWith"  an earlier period: what changed since; none
 *   "groups"       a list of ids: these groups alone; all
 *   "subjects"     a list of ids: these bodies, lists and indicators alone; all
 *   "detail"       "board", what is read at a glance, or "full"; "board"
 *   "history"      how many quarters the strip of each body shows, 1 to 60 (text, html); 24
 *   "links"        an object of addresses by language, to which a page links (html); none
 *   "width"        the columns of a terminal (text, brief); 80, and a brief in whole paragraphs
 *   "name"         what the registry is called in problems; "indicators.json"
 *   "language"     "en" or "fr"; "en"
 */
int32_t wps_scorecard(const uint8_t *registry, size_t count, const char *options, wps_bytes *out);

/*
 * Everything that is wrong with a registry, or worth a second look. The status is WPS_FAULTY where there
 * are errors, WPS_DONE where there are warnings alone, or nothing.
 *
 * Options: "format", "json" or "text", which draws each problem under its line; "json".
 * "name", "language".
 */
int32_t wps_validate(const uint8_t *registry, size_t count, const char *options, wps_bytes *out);

/*
 * The registry with an observation recorded, corrected or taken away, in the layout of its neighbours.
 * Not another byte changes.
 *
 *     {"subject": "cnt",
 *      "observation": {"asAt": "2026-12-01", "members": 133, "women": 40, "quote": "40"},
 *      "source": {"id": "ipu-2026-12", "title": "IPU Parline, December 2026"}}
 *
 * The draft:
 *   "subject"      the id of a body, a list or an indicator; required
 *   "observation"  an observation in the keys of the file: "period" or "asAt", figures, "source",
 *                  "locator", "quote" and so on; required
 *   "source"       a new source in the keys of the file, which the observation then cites; none
 *   "replace"      true corrects the observation of that time: what is given takes the place of what
 *                  it says, and the rest stays
 *   "without"      with "replace": a list of the keys of what it is to say no more. "observation"
 *                  gives none of them but texts, "by" and "holders": what is given of these would else
 *                  be added to what it says
 *   "remove"       true takes the observation of that time away, of which "observation" gives the time,
 *                  perhaps "alternate", and nothing else
 *   "withSource"   with "remove": true takes away the sources too that nothing else cites
 *   "which"        with "replace" or "remove": which of several observations of that time, from 1
 *   "answer"       "file"; "diff", the change as `diff -u` shows it; or "words", what was done and what
 *                  that does to the verdicts; "file"
 *   "width", "name", "language"
 *
 * The status is WPS_REFUSED where the registry has a figure of that time already, or would have errors
 * with the change: these are then told, with their places in the changed file.
 */
int32_t wps_record(const uint8_t *registry, size_t count, const char *draft, wps_bytes *out);

/*
 * The registry with a table of observations, or of candidate lists, taken over: what wps_export() writes
 * as "table" or "lists". All rows are taken over, or none; the status then is WPS_REFUSED.
 *
 * Options:
 *   "dates"      how a spreadsheet rewrote the dates: "day-first" or "month-first"; it did not
 *   "encoding"   "utf-8", "utf-16" or "windows-1252"; as its bytes show
 *   "answer"     as for wps_record()
 *   "tableName"  what the table is called; "observations.csv"
 *   "width", "name", "language"
 */
int32_t wps_import(const uint8_t *registry, size_t count, const uint8_t *table, size_t table_count,
                   const char *options, wps_bytes *out);

/*
 * What sources say, as a table for other programs.
 *
 * Options:
 *   "format"    "table", observations for spreadsheets, which wps_import() reads again; "lists",
 *               candidate lists, a row each; "series", each figure over time with the share that
 *               follows from it; "sdmx-csv", the numbers in SDMX-CSV 2.0; or
 *               "sdmx-structure", what their columns and codes mean, in SDMX-ML 2.1; "table"
 *   "measure"   with "series": "womenShare", "eitherSexShare", "women", "eitherSex", "occupancy",
 *               "share" or "count": figures for this measure alone; all
 *   "refArea"   with "sdmx-csv", and required there: the code of the country, such as "ML"
 *   "groups", "subjects", "name", "language"
 */
int32_t wps_export(const uint8_t *registry, size_t count, const char *options, wps_bytes *out);

/*
 * What differs between two versions of a registry in meaning, and which verdicts flipped. NULL stands
 * for a version that there was not, or is no more.
 *
 * Options: "period", for which verdicts are compared; what each reports up to. "oldName", "old.json".
 * "newName", "indicators.json". "width", "language".
 */
int32_t wps_diff(const uint8_t *old_registry, size_t old_count, const uint8_t *new_registry,
                 size_t new_count, const char *options, wps_bytes *out);

/*
 * What of a registry is proven: every quotation looked up in the copies of its sources, every number in
 * its quotation. The documents may be none; then numbers alone are looked up.
 *
 * Options: "format", "json" or "text"; "json". "width", "name", "language".
 */
int32_t wps_verify(const uint8_t *registry, size_t count, const wps_document *documents,
                   size_t document_count, const char *options, wps_bytes *out);

/*
 * What would become of the verdicts on a body if people came or went, and what it would take to comply.
 * The status is WPS_REFUSED where what is supposed cannot be, such as more who leave than there are; a
 * number that is out of its range whatever the registry says is WPS_MISUSED.
 *
 * Options:
 *   "body"              the id of the body; required
 *   "women", "men"      how many come, 2, or go, -2; 0
 *   "seats"             how many seats are added, or taken away; 0
 *   "vacanciesToWomen"  instead of these: vacant seats are filled, so many of them with women
 *   "vacancies"         with it: so many of the vacant seats are filled; all
 *   "next"              of so many next appointments, 1 to 1000, how many would have to be women; not said
 *   "format"            "json" or "text"; "json"
 *   "period", "width", "name", "language"
 */
int32_t wps_what_if(const uint8_t *registry, size_t count, const char *options, wps_bytes *out);

/*
 * What has to be looked for in the period that a registry reports up to: what is due, missing, stale or
 * open, and what has no figure of the period yet; or the registry with a new period begun.
 *
 * Options:
 *   "format"  "json" or "text", where each entry has the command that records a figure in the file
 *             indicators.json; "json"
 *   "begin"   instead of the list, the registry with its reporting period moved on to this one, such as
 *             "2026-Q4"; not another byte changes. The status is WPS_REFUSED where it ends before the
 *             one that the registry reports up to
 *   "answer"  with "begin", as for wps_record(); "file"
 *   "width"   the columns of a terminal (text); 80
 *   "name", "language"
 *
 * In the list as JSON what does not apply is left out. Names, and what an observation says, are as in
 * the file; "name" and "lines" alone are in the language asked for:
 *
 *     {"formatVersion": 1, "period": "2026-Q4", "entries": [{
 *       "section": "due",              under which heading it stands: "due", "missing" (no figure),
 *                                      "stale" (an old one), "open" (a milestone), "awaited" (none of
 *                                      the period)
 *       "reasons": ["due", "stale"],   all that hold, the most urgent first
 *       "subject": "…",                its id; of a position that of its body
 *       "position": "…",               the id of the position
 *       "subjectKind": "indicator",    "body", "position", "list" or "indicator"
 *       "indicatorKind": "milestone",  as the file has it
 *       "name": "…", "names": {"en": "…", "fr": "…"}, "bodyNames": …, "unit": …,
 *       "due": [{"date": "2026-11-20", "target": "…"}],  days that have come; without a target its own
 *       "dueLater": [],                days to come, of an open milestone
 *       "sumOfParts": false,           whether there is nothing to record, since its parts have figures
 *       "figures": [{                  the last ones; several where its targets rest on different ones
 *         "part": {"party": "…"},
 *         "measured": true,            whether it gives a number; false for words alone
 *         "time": "2016-09-14", "ageInQuarters": 23, "stale": true,
 *         "sumOfParts": false,         whether the figure is the sum of the parts'
 *         "observation": {…},          as the file has it: counts, percentage, words, sources
 *         "targets": [{"id": "…", "name": …, "shortName": …, "dueBy": "…", "verdict": "unmet",
 *           "measure": "womenShare", "reason": "…",  why nothing can be held against it
 *           "percent": "1.6"}]}],      rounded as the scorecard shows it; without a target these three
 *                                      stand beside "targets"
 *       "actions": ["…"],              the ids of open milestones that are to close its gap
 *       "lines": ["…"]}]}              what the list as text says of it
 */
int32_t wps_quarter(const uint8_t *registry, size_t count, const char *options, wps_bytes *out);

/*
 * How the verdicts on a subject were reached, from the words of the source to what it would take; or what
 * a kind of problem means, with a wrong and a right example.
 *
 * Options:
 *   "subject"  the id of a body, a list or an indicator
 *   "target"   the id of one of its targets: the verdict on this one alone; all
 *   "period"   the registry's own
 *   "code"     instead of these: the code of a problem, such as "unknown-key". The registry is not looked
 *              at, and may be NULL
 *   "width", "name", "language"
 */
int32_t wps_explain(const uint8_t *registry, size_t count, const char *options, wps_bytes *out);

#ifdef __cplusplus
}
#endif

#endif
