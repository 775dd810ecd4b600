#include "core/ingest/table/sample.h"

#include <algorithm>

namespace perennial {

Result<Sample> readSample(SheetReader& reader, const SampleLimits& limits, Progress& progress)
{
    Sample sample;
    std::size_t bytes = 0;
    while (true) {
        RowBlock block;
        auto more = reader.next(block);
        if (!more)
            return pass(more);
        if (!progress.advance(reader.bytesDone(), reader.bytesTotal()))
            return fail(ErrorKind::Cancelled);
        if (!*more)
            return sample;
        if (sample.rowCount >= limits.rows || bytes >= limits.textBytes) {
            sample.whole = false;
            return sample;
        }
        sample.rowCount += block.rowCount();
        bytes += block.textBytes();
        sample.blocks.push_back(std::move(block));
    }
}

std::string columnLetters(int column)
{
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters += static_cast<char>('A' + (rest - 1) % 26);
    std::reverse(letters.begin(), letters.end());
    return letters;
}

}  // namespace perennial
