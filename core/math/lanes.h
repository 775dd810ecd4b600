// Loops over a handful of doubles of which the compiler makes vector instructions, exp, expm1 and log1p included
// (glibc's libmvec, within 4 units in the last place). A source that includes this is compiled with -fopenmp-simd;
// where the vector functions are not at hand (another processor, C library or compiler) the same loops run one by one.
#pragma once

#include <cmath>

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__)
extern "C" {
__attribute__((simd("notinbranch"))) double exp(double) noexcept;
__attribute__((simd("notinbranch"))) double expm1(double) noexcept;
__attribute__((simd("notinbranch"))) double log1p(double) noexcept;
}
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
/// Before a function: it is compiled twice, and where the program starts the one that the processor can run is taken.
#define PERENNIAL_WIDE_LANES __attribute__((target_clones("arch=x86-64-v3", "default")))
#endif
#endif
#ifndef PERENNIAL_WIDE_LANES
#define PERENNIAL_WIDE_LANES
#endif
