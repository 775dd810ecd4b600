// What a Workspace holds, shared with a living ImportWriter. Inside the room only.
#pragma once

#include "core/store/import_batch.h"
#include "core/store/sqlite.h"
#include "core/store/workspace.h"

#include <mutex>
#include <optional>

namespace perennial {

struct Workspace::Handle {
    ImportBatch batch;  // before the database, which reads it until it is closed
    Database database;
    std::string path;
    bool isTemporary = false;
    bool isReadOnly = false;
    bool isForOneRun = false;  ///< imports go into chunks only
    bool importing = false;    ///< an ImportWriter lives: its transaction is open
    bool batchConnected = false;
    std::mutex mutex;
};

/// One call on a workspace: waits for the calls of other threads, and fails when an import is open or
/// the workspace is read-only and the call would write.
class Workspace::Session {
public:
    Session(Handle& handle, Access access)
        : lock_(handle.mutex)
    {
        if (handle.importing)
            kind_ = ErrorKind::WorkspaceBusy;
        else if (access == Access::ReadWrite && handle.isReadOnly)
            kind_ = ErrorKind::WorkspaceReadOnly;
        path_ = handle.path;
    }
    explicit operator bool() const { return !kind_.has_value(); }
    [[nodiscard]] std::unexpected<Error> error() const
    {
        return fail(kind_.value(), {}, {.file = path_, .sheet = {}, .row = 0, .column = {}});
    }

private:
    std::lock_guard<std::mutex> lock_;
    std::optional<ErrorKind> kind_;
    std::string path_;
};

}  // namespace perennial
