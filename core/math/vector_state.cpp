#include "core/math/vector_state.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace perennial {

#if defined(__x86_64__)

namespace {

__attribute__((target("avx"))) void clearWithAvx()
{
    _mm256_zeroupper();
}

}  // namespace

void clearUpperVectorHalves()
{
    if (__builtin_cpu_supports("avx"))
        clearWithAvx();
}

#else

void clearUpperVectorHalves() {}

#endif

}  // namespace perennial
