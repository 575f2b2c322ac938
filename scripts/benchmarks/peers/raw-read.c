// Opens, reads and closes each file named on standard input, and prints how many bytes there were.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char bytes[1 << 20];

int main(void) {
  char path[4096];
  long long total = 0;
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    int file = open(path, O_RDONLY);
    if (file < 0) return 1;
    for (ssize_t count; (count = read(file, bytes, sizeof bytes)) > 0;) total += count;
    close(file);
  }
  printf("%lld\n", total);
}
