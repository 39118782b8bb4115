/* A file system under SQLite that fails on order, and memory that does: for tests of ledgers. */
#ifndef SAY_TEST_FAULTY_VFS_H
#define SAY_TEST_FAULTY_VFS_H

#include <stdbool.h>

/* What happens at the call whose turn it is. */
typedef enum faulty_how {
    FAULTY_ONCE,     /* one call fails with an I/O error */
    FAULTY_ON,       /* and all calls after it */
    FAULTY_FULL,     /* from it on, writing finds the disk full */
    FAULTY_READONLY, /* from it on, writing is not allowed */
    FAULTY_HOWS
} faulty_how;

/* Before SQLite is first used: puts the file system in the default one's place, and the memory. */
void faulty_install(void);

/* From now on counts calls to the file system, and fails number `turn` (from 1). */
void faulty_begin(faulty_how how, unsigned turn);

/* Counts allocations of SQLite, and fails number `turn` and all that follow. */
void faulty_begin_memory(unsigned turn);

/* No more faults; how many calls of the counted kind there were since the beginning. */
unsigned faulty_end(void);

#endif
