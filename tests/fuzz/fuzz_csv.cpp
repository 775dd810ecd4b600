// Any bytes as a file: the probes, the detection stages and whichever reader takes it.
#include "tests/fuzz/fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    fuzz::readAsFile({reinterpret_cast<const char*>(data), size});
    return 0;
}
