// The system's ICU, without a single ICU type.
//
// ICU's headers clash with the copy of ICU inside Foundation, its C names are macros that Swift
// does not see (u_charType_72), and its UTF-8 normalisation exists in C++ only. So ICU is called
// here and nowhere else. Locales are explicit, never NULL: no answer depends on the locale of the
// process.
//
// Text is UTF-8 with its length in bytes; NULL is the empty text. `error` is ICU's UErrorCode: 0 is
// success, a negative value a warning (the result is usable), a positive one a failure. A function
// that writes into `out` returns the length of the whole result; where that is more than
// `capacity`, call again with more room.

#ifndef KIELIPOLKU_CSHIMS_H
#define KIELIPOLKU_CSHIMS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

// Library (library.cpp)
const char *shim_icu_version(void);
const char *shim_error_name(int32_t error);

// Normalisation form C (nfc.cpp)
bool shim_nfc_is_normalized(const uint8_t *_Nullable text, int32_t length, int32_t *error);
int32_t shim_nfc_normalize(
    const uint8_t *_Nullable text, int32_t length, uint8_t *_Nullable out, int32_t capacity,
    int32_t *error);

// Normalisation form D (nfd.cpp)
int32_t shim_nfd_normalize(
    const uint8_t *_Nullable text, int32_t length, uint8_t *_Nullable out, int32_t capacity,
    int32_t *error);

// Case mapping (case.cpp)
int32_t shim_lowercase(
    const char *locale, const uint8_t *_Nullable text, int32_t length, uint8_t *_Nullable out,
    int32_t capacity, int32_t *error);

// Properties of a code point (scalar.cpp)
int32_t shim_scalar_category(uint32_t scalar);
int32_t shim_scalar_script(uint32_t scalar);
uint32_t shim_scalar_lowercase(uint32_t scalar);
bool shim_scalar_is_white_space(uint32_t scalar);
bool shim_scalar_is_uppercase(uint32_t scalar);

// Collation (collator.cpp)
typedef struct ShimCollator ShimCollator;
ShimCollator *_Nullable shim_collator_open(const char *locale, int32_t *error);
ShimCollator *_Nullable shim_collator_open_rules(
    const uint8_t *_Nullable rules, int32_t length, int32_t *error);
const char *shim_collator_locale(const ShimCollator *collator, int32_t *error);
int32_t shim_collator_sort_key(
    const ShimCollator *collator, const uint8_t *_Nullable text, int32_t length,
    uint8_t *_Nullable out, int32_t capacity);
void shim_collator_close(ShimCollator *collator);

// Word and sentence boundaries, UAX #29 (words.cpp)
typedef struct ShimWords ShimWords;
ShimWords *_Nullable shim_words_open(const char *locale, int32_t *error);
// The pieces of these are sentences, with the white space after them; `is_word` says nothing.
ShimWords *_Nullable shim_sentences_open(const char *locale, int32_t *error);
// The text must stay where it is until the last call of shim_words_next.
void shim_words_start(
    ShimWords *words, const uint8_t *_Nullable text, int32_t length, int32_t *error);
// The end of the next piece between boundaries, or −1 after the last.
int32_t shim_words_next(ShimWords *words, bool *is_word);
void shim_words_close(ShimWords *words);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
