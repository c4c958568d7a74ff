/*
 * Prints the scorecard of a registry.
 *
 *     cc -I Sources/WPSIndicatorsC/include Examples/C/scorecard.c -o scorecard -lwpsindicators
 *     ./scorecard indicators.json
 */
#include <stdio.h>
#include <stdlib.h>
#include <wps.h>

int main(int count, char **words)
{
    static uint8_t file[1 << 24];
    FILE *stream = count == 2 ? fopen(words[1], "rb") : NULL;
    if (!stream) {
        fprintf(stderr, "usage: scorecard FILE\n");
        return EXIT_FAILURE;
    }
    size_t size = fread(file, 1, sizeof file, stream);
    fclose(stream);

    wps_bytes card;
    int32_t status = wps_scorecard(file, size, "{\"language\": \"en\"}", &card);
    /* With any other status the bytes are problems, as JSON. */
    fwrite(card.bytes, 1, card.count, status == WPS_DONE ? stdout : stderr);
    wps_free(&card);
    return status == WPS_DONE ? EXIT_SUCCESS : EXIT_FAILURE;
}
