/* The default file system of SQLite with a counter before it. Locks are not counted: where they
 * fail the file is busy, which has tests of its own. Threads share the counter. */
#include "faulty_vfs.h"

#include <sqlite3.h>
#include <stdatomic.h>
#include <string.h>

static sqlite3_vfs shim, *below;
static sqlite3_mem_methods memory;
static atomic_uint calls, turn_at, allocations, memory_turn;
static faulty_how how_it_fails;

typedef struct file {
    sqlite3_file base;
    sqlite3_file *real; /* behind this struct */
} file;

static sqlite3_file *real_of(sqlite3_file *f)
{
    return ((file *)(void *)f)->real;
}

/* The code to fail with, or 0. */
static int fault(bool writes, int code)
{
    unsigned turn = turn_at, n = ++calls;
    if (!turn || n < turn) return SQLITE_OK;
    if (how_it_fails == FAULTY_ONCE) return n == turn ? code : SQLITE_OK;
    if (how_it_fails == FAULTY_ON) return code;
    if (!writes) return SQLITE_OK;
    return how_it_fails == FAULTY_FULL ? SQLITE_FULL : SQLITE_READONLY;
}

static int file_close(sqlite3_file *f)
{
    return real_of(f)->pMethods ? real_of(f)->pMethods->xClose(real_of(f)) : SQLITE_OK;
}

static int file_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    int rc = fault(false, SQLITE_IOERR_READ);
    return rc ? rc : real_of(f)->pMethods->xRead(real_of(f), to, n, at);
}

static int file_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    int rc = fault(true, SQLITE_IOERR_WRITE);
    return rc ? rc : real_of(f)->pMethods->xWrite(real_of(f), from, n, at);
}

static int file_truncate(sqlite3_file *f, sqlite3_int64 size)
{
    int rc = fault(true, SQLITE_IOERR_TRUNCATE);
    return rc ? rc : real_of(f)->pMethods->xTruncate(real_of(f), size);
}

static int file_sync(sqlite3_file *f, int flags)
{
    int rc = fault(false, SQLITE_IOERR_FSYNC);
    return rc ? rc : real_of(f)->pMethods->xSync(real_of(f), flags);
}

static int file_size(sqlite3_file *f, sqlite3_int64 *size)
{
    int rc = fault(false, SQLITE_IOERR_FSTAT);
    return rc ? rc : real_of(f)->pMethods->xFileSize(real_of(f), size);
}

static int file_lock(sqlite3_file *f, int kind)
{
    return real_of(f)->pMethods->xLock(real_of(f), kind);
}

static int file_unlock(sqlite3_file *f, int kind)
{
    return real_of(f)->pMethods->xUnlock(real_of(f), kind);
}

static int file_reserved(sqlite3_file *f, int *is)
{
    return real_of(f)->pMethods->xCheckReservedLock(real_of(f), is);
}

static int file_control(sqlite3_file *f, int what, void *arg)
{
    return real_of(f)->pMethods->xFileControl(real_of(f), what, arg);
}

static int file_sector(sqlite3_file *f)
{
    return real_of(f)->pMethods->xSectorSize(real_of(f));
}

static int file_character(sqlite3_file *f)
{
    return real_of(f)->pMethods->xDeviceCharacteristics(real_of(f));
}

static int file_shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    int rc = fault(false, SQLITE_IOERR_SHMMAP);
    return rc ? rc : real_of(f)->pMethods->xShmMap(real_of(f), page, size, extend, out);
}

static int file_shm_lock(sqlite3_file *f, int offset, int n, int flags)
{
    return real_of(f)->pMethods->xShmLock(real_of(f), offset, n, flags);
}

static void file_shm_barrier(sqlite3_file *f)
{
    real_of(f)->pMethods->xShmBarrier(real_of(f));
}

static int file_shm_unmap(sqlite3_file *f, int drop)
{
    return real_of(f)->pMethods->xShmUnmap(real_of(f), drop);
}

static const sqlite3_io_methods io = {.iVersion = 2,
                                      .xClose = file_close,
                                      .xRead = file_read,
                                      .xWrite = file_write,
                                      .xTruncate = file_truncate,
                                      .xSync = file_sync,
                                      .xFileSize = file_size,
                                      .xLock = file_lock,
                                      .xUnlock = file_unlock,
                                      .xCheckReservedLock = file_reserved,
                                      .xFileControl = file_control,
                                      .xSectorSize = file_sector,
                                      .xDeviceCharacteristics = file_character,
                                      .xShmMap = file_shm_map,
                                      .xShmLock = file_shm_lock,
                                      .xShmBarrier = file_shm_barrier,
                                      .xShmUnmap = file_shm_unmap};

static int vfs_open(sqlite3_vfs *v, const char *name, sqlite3_file *f, int flags, int *out)
{
    (void)v;
    file *mine = (file *)(void *)f;
    *mine = (file){.real = (sqlite3_file *)(void *)(mine + 1)};
    int rc = fault(false, SQLITE_CANTOPEN);
    if (rc) return rc;
    rc = below->xOpen(below, name, mine->real, flags, out);
    mine->base.pMethods = mine->real->pMethods ? &io : NULL;
    return rc;
}

static int vfs_delete(sqlite3_vfs *v, const char *name, int sync)
{
    (void)v;
    int rc = fault(true, SQLITE_IOERR_DELETE);
    return rc ? rc : below->xDelete(below, name, sync);
}

static int vfs_access(sqlite3_vfs *v, const char *name, int flags, int *out)
{
    (void)v;
    int rc = fault(false, SQLITE_IOERR_ACCESS);
    return rc ? rc : below->xAccess(below, name, flags, out);
}

static bool is_memory_over(void)
{
    unsigned turn = memory_turn, n = ++allocations;
    return turn && n >= turn;
}

static void *faulty_malloc(int n)
{
    return is_memory_over() ? NULL : memory.xMalloc(n);
}

static void *faulty_realloc(void *p, int n)
{
    return is_memory_over() ? NULL : memory.xRealloc(p, n);
}

void faulty_install(void)
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory);
    sqlite3_mem_methods mine = memory;
    mine.xMalloc = faulty_malloc;
    mine.xRealloc = faulty_realloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &mine);
    sqlite3_initialize();
    below = sqlite3_vfs_find(NULL);
    shim = *below;
    shim.zName = "faulty";
    shim.szOsFile = (int)sizeof(file) + below->szOsFile;
    shim.xOpen = vfs_open;
    shim.xDelete = vfs_delete;
    shim.xAccess = vfs_access;
    sqlite3_vfs_register(&shim, 1);
}

void faulty_begin(faulty_how how, unsigned turn)
{
    how_it_fails = how;
    calls = 0;
    turn_at = turn;
}

void faulty_begin_memory(unsigned turn)
{
    allocations = 0;
    memory_turn = turn;
}

unsigned faulty_end(void)
{
    unsigned n = memory_turn ? allocations : calls;
    turn_at = memory_turn = 0;
    return n;
}
