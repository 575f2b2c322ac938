#include "CShims.h"
#include "utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

int32_t shim_nfd_normalize(
    const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
    const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status);
    if (U_SUCCESS(status)) { nfd->normalizeUTF8(0, utf8(text, length), sink, nullptr, status); }
    *error = status;
    return sink.NumberOfBytesAppended();
}
