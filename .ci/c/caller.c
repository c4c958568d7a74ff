/*
 * Calls the functions of wps.h as a list of cases says, for check.py.
 *
 * usage: caller print CASES
 *        caller threads COUNT STACK SECONDS CASES
 *
 * A case is a line: the name of a function, its options ("-" for NULL) and its files ("-" for NULL),
 * with tabs between. The first file is the registry. `print` writes for each case the status, the number
 * of bytes and a line feed, then the bytes. `threads` does all cases alone first, then in so many threads
 * with so many bytes of stack at the same time, each in an order of its own, until so many seconds have
 * passed, but once at least; what differs is told, and the status is 1.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "wps.h"

enum { MOST_FILES = 8 };

typedef struct {
    const char *name;
    uint8_t *bytes;
    size_t count;
} file;

typedef struct {
    const char *function;
    const char *options;
    file files[MOST_FILES];
    size_t file_count;
    int32_t status;
    wps_bytes expected;
} call;

static call *calls;
static size_t call_count;

static void fail(const char *what, const char *which)
{
    fprintf(stderr, "caller: %s: %s\n", what, which);
    exit(2);
}

static void *grown(void *memory, size_t size)
{
    void *larger = realloc(memory, size);
    if (!larger)
        fail("no memory", "for a file");
    return larger;
}

static file read_file(const char *path)
{
    file read = {path, NULL, 0};
    FILE *stream;
    if (strcmp(path, "-") == 0)
        return read;
    stream = fopen(path, "rb");
    if (!stream)
        fail("cannot read", path);
    for (;;) {
        size_t got;
        read.bytes = grown(read.bytes, read.count + 65536);
        got = fread(read.bytes + read.count, 1, 65536, stream);
        read.count += got;
        if (got == 0)
            break;
    }
    fclose(stream);
    return read;
}

static void read_calls(const char *path)
{
    file list = read_file(path);
    char *rest, *line, *lines;
    list.bytes = grown(list.bytes, list.count + 1);
    list.bytes[list.count] = 0;
    for (lines = (char *)list.bytes; (line = strtok_r(lines, "\n", &rest)); lines = NULL) {
        char *columns, *word;
        call new = {0};
        new.function = strtok_r(line, "\t", &columns);
        word = strtok_r(NULL, "\t", &columns);
        new.options = word && strcmp(word, "-") != 0 ? word : NULL;
        while ((word = strtok_r(NULL, "\t", &columns)) && new.file_count < MOST_FILES)
            new.files[new.file_count++] = read_file(word);
        calls = grown(calls, (call_count + 1) * sizeof *calls);
        calls[call_count++] = new;
    }
}

static int32_t make(const call *each, wps_bytes *out)
{
    const file *first = &each->files[0], *second = &each->files[1];
    const char *name = each->function, *options = each->options;
    if (strcmp(name, "scorecard") == 0)
        return wps_scorecard(first->bytes, first->count, options, out);
    if (strcmp(name, "validate") == 0)
        return wps_validate(first->bytes, first->count, options, out);
    if (strcmp(name, "record") == 0)
        return wps_record(first->bytes, first->count, options, out);
    if (strcmp(name, "export") == 0)
        return wps_export(first->bytes, first->count, options, out);
    if (strcmp(name, "quarter") == 0)
        return wps_quarter(first->bytes, first->count, options, out);
    if (strcmp(name, "explain") == 0)
        return wps_explain(first->bytes, first->count, options, out);
    if (strcmp(name, "what_if") == 0)
        return wps_what_if(first->bytes, first->count, options, out);
    if (strcmp(name, "import") == 0)
        return wps_import(
            first->bytes, first->count, second->bytes, second->count, options, out);
    if (strcmp(name, "diff") == 0)
        return wps_diff(first->bytes, first->count, second->bytes, second->count, options, out);
    if (strcmp(name, "verify") == 0) {
        wps_document documents[MOST_FILES];
        size_t index;
        for (index = 1; index < each->file_count; index++) {
            const char *stroke = strrchr(each->files[index].name, '/');
            documents[index - 1].name = stroke ? stroke + 1 : each->files[index].name;
            documents[index - 1].bytes = each->files[index].bytes;
            documents[index - 1].count = each->files[index].count;
        }
        return wps_verify(first->bytes, first->count, documents,
                          each->file_count ? each->file_count - 1 : 0, options, out);
    }
    fail("no such function", name);
    return -1;
}

static void print(void)
{
    size_t index;
    for (index = 0; index < call_count; index++) {
        wps_bytes out;
        int32_t status = make(&calls[index], &out);
        printf("%d %zu\n", (int)status, out.count);
        fwrite(out.bytes, 1, out.count, stdout);
        wps_free(&out);
    }
}

static time_t end;

/* The calls, from another one on in each thread; the number that gave something else. */
static void *repeat(void *start)
{
    size_t different = 0, index;
    do {
        for (index = 0; index < call_count; index++) {
            const call *each = &calls[((size_t)start + index) % call_count];
            wps_bytes out;
            int32_t status = make(each, &out);
            different += status != each->status || out.count != each->expected.count ||
                         memcmp(out.bytes, each->expected.bytes, out.count) != 0;
            wps_free(&out);
        }
    } while (time(NULL) < end);
    return (void *)different;
}

static int thread(size_t count, size_t stack, time_t seconds)
{
    pthread_t *threads = grown(NULL, count * sizeof *threads);
    pthread_attr_t attributes;
    size_t different = 0, index;
    for (index = 0; index < call_count; index++)
        calls[index].status = make(&calls[index], &calls[index].expected);
    end = time(NULL) + seconds;
    if (pthread_attr_init(&attributes) || pthread_attr_setstacksize(&attributes, stack))
        fail("no such stack", "for a thread");
    for (index = 0; index < count; index++)
        if (pthread_create(&threads[index], &attributes, repeat,
                           (void *)(index * call_count / count)))
            fail("cannot begin", "a thread");
    for (index = 0; index < count; index++) {
        void *found;
        pthread_join(threads[index], &found);
        different += (size_t)found;
    }
    pthread_attr_destroy(&attributes);
    free(threads);
    for (index = 0; index < call_count; index++)
        wps_free(&calls[index].expected);
    if (different)
        fprintf(stderr, "caller: %zu answers differ\n", different);
    return different != 0;
}

int main(int count, char **words)
{
    if (count == 3 && strcmp(words[1], "print") == 0) {
        read_calls(words[2]);
        print();
        return 0;
    }
    if (count == 6 && strcmp(words[1], "threads") == 0) {
        read_calls(words[5]);
        return thread((size_t)atol(words[2]), (size_t)atol(words[3]), (time_t)atol(words[4]));
    }
    fprintf(stderr, "usage: caller print CASES | caller threads COUNT STACK SECONDS CASES\n");
    return 2;
}
