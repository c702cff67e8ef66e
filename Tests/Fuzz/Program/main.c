// Gives each file that is named to a target, as the fuzzer would: `placard-fuzz --target=yaml crash-…`. Compiled with
// -sanitize=fuzzer, libFuzzer's own main takes the place of this one, which is weak.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    return 1;
  }
  size_t size = 0, room = 4096;
  uint8_t *data = malloc(room);
  while (data && (size += fread(data + size, 1, room - size, file)) == room) {
    room *= 2;
    uint8_t *larger = realloc(data, room);
    if (!larger) free(data);
    data = larger;
  }
  fclose(file);
  if (!data) {
    fprintf(stderr, "%s: no memory\n", path);
    return 1;
  }
  LLVMFuzzerTestOneInput(data, size);
  free(data);
  return 0;
}

__attribute__((weak)) int main(int count, char **arguments) {
  LLVMFuzzerInitialize(&count, &arguments);
  int failures = 0;
  for (int index = 1; index < count; index++) {
    if (arguments[index][0] != '-') failures += run(arguments[index]);
  }
  return failures != 0;
}
