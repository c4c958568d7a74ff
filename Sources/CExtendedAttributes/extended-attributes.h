// What Swift's modules of the C library leave out.
#include <sys/xattr.h>
