// The state of the vector registers of the calling thread.
#pragma once

namespace perennial {

/// Clears the upper halves of the vector registers. Some libraries (drawing and font code among them) return
/// with these halves in use; every scalar sum after that waits for them and takes several times as long
/// (Intel 64 and IA-32 Optimization Reference Manual, mixing AVX and SSE code). Call it once before long
/// sums on a thread that may have drawn something; it costs nothing.
void clearUpperVectorHalves();

}  // namespace perennial
