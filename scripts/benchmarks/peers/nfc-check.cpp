// Asks ICU of each file named on standard input whether it is in normalisation form C.
#include <unicode/normalizer2.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

int main() {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return 1;
  std::string path;
  std::vector<char> bytes;
  int decomposed = 0;
  while (std::getline(std::cin, path)) {
    const int file = open(path.c_str(), O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) return 1;
    bytes.resize(status.st_size);
    if (read(file, bytes.data(), bytes.size()) != status.st_size) return 1;
    close(file);
    // In pieces, since it stops at the first text that is not.
    const char *piece = bytes.data(), *end = piece + bytes.size();
    while (piece < end) {
      const char *line = static_cast<const char *>(memchr(piece, '\n', end - piece));
      const char *next = line ? line + 1 : end;
      if (!nfc->isNormalizedUTF8({piece, static_cast<int32_t>(next - piece)}, error)) decomposed++;
      piece = next;
    }
  }
  std::printf("%d\n", decomposed);
}
