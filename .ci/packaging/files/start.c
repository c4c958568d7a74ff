/*
 * What the command, linked without any library of the system, does before Swift starts, so that it also
 * runs where /proc is not mounted. Swift would look there for two things.
 */

/* Where the program is, to find a program beside it that draws crashes. None is handed out. */
char *swift_copyAuxiliaryExecutablePath(const char *name) {
  (void)name;
  return 0;
}

/* The words of the command line. The C library passes them to what runs first. */
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **words, int count);

__attribute__((constructor)) static void tell(int count, char **words) {
  _swift_stdlib_overrideUnsafeArgvArgc(words, count);
}
