// Preloaded into a program, makes the call number FAULT_AT of those that change a disk go wrong: it does nothing and
// fails with FAULT_ERRNO, or, where that is 0, the process is killed instead. Without FAULT_AT it only counts, and
// writes the number to the file FAULT_COUNT at the end. What goes to a terminal isn't counted.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int calls;

static int fails(void) {
  const char *at = getenv("FAULT_AT");
  int number = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
  if (at == NULL || number != atoi(at)) return 0;
  int code = atoi(getenv("FAULT_ERRNO"));
  if (code == 0) kill(getpid(), SIGKILL);
  errno = code;
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (file == NULL) return;
  fprintf(file, "%d", calls);
  fclose(file);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opened(int folder, const char *path, int flags, mode_t mode) {
  if ((flags & (O_CREAT | O_WRONLY | O_RDWR)) && fails()) return -1;
  return REAL(openat)(folder, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened(folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (file > 2 && fails()) return -1;
  return REAL(write)(file, bytes, count);
}

int fsync(int file) { return fails() ? -1 : REAL(fsync)(file); }
int syncfs(int file) { return fails() ? -1 : REAL(syncfs)(file); }
int fchmod(int file, mode_t mode) { return fails() ? -1 : REAL(fchmod)(file, mode); }

int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  return fails() ? -1 : REAL(fchmodat)(folder, path, mode, flags);
}

int mkdirat(int folder, const char *path, mode_t mode) { return fails() ? -1 : REAL(mkdirat)(folder, path, mode); }

int linkat(int folder, const char *path, int other, const char *name, int flags) {
  return fails() ? -1 : REAL(linkat)(folder, path, other, name, flags);
}

int renameat(int folder, const char *path, int other, const char *name) {
  return fails() ? -1 : REAL(renameat)(folder, path, other, name);
}

int renameat2(int folder, const char *path, int other, const char *name, unsigned flags) {
  return fails() ? -1 : REAL(renameat2)(folder, path, other, name, flags);
}

int unlinkat(int folder, const char *path, int flags) { return fails() ? -1 : REAL(unlinkat)(folder, path, flags); }
