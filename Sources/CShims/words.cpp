// Word and sentence boundaries through UText: over UTF-8, without a copy in UTF-16, and with byte offsets.
#include "CShims.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct ShimWords {
    UBreakIterator *iterator;
    UText text;
};

static ShimWords *open(UBreakIteratorType type, const char *locale, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(type, locale, nullptr, 0, &status);
    *error = status;
    if (U_FAILURE(status)) { return nullptr; }
    return new ShimWords{iterator, UTEXT_INITIALIZER};
}

ShimWords *shim_words_open(const char *locale, int32_t *error) {
    return open(UBRK_WORD, locale, error);
}

ShimWords *shim_sentences_open(const char *locale, int32_t *error) {
    return open(UBRK_SENTENCE, locale, error);
}

void shim_words_start(ShimWords *words, const uint8_t *text, int32_t length, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&words->text, reinterpret_cast<const char *>(text), length, &status);
    ubrk_setUText(words->iterator, &words->text, &status);
    *error = status;
}

int32_t shim_words_next(ShimWords *words, bool *is_word) {
    int32_t end = ubrk_next(words->iterator);
    // Pieces below this status are spaces and punctuation; all others hold a letter or a digit.
    *is_word = ubrk_getRuleStatus(words->iterator) >= UBRK_WORD_NONE_LIMIT;
    return end;
}

void shim_words_close(ShimWords *words) {
    ubrk_close(words->iterator);
    utext_close(&words->text);
    delete words;
}
