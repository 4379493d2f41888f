// SPDX-License-Identifier: MIT
#include "last_file.h"

#include <memory>
#include <mutex>
#include <utility>

namespace klartext::cli {

namespace {

struct LastFile {
    std::mutex mutex;  // held while a file is opened: the others may want the same
    std::shared_ptr<const app::PackedFile> file;
    /// A file that could not be opened took its time, too.
    app::Expected<std::shared_ptr<const app::SavedFile>> opened;
};

}  // namespace

app::Unpacking rememberingLast(app::Unpacking unpacking) {
    auto open =
        [last = std::make_shared<LastFile>(), open = std::move(unpacking.open)](
            const std::shared_ptr<const app::PackedFile>& file,
            const std::stop_token& stop) -> app::Expected<std::shared_ptr<const app::SavedFile>> {
        const std::scoped_lock lock(last->mutex);
        if (last->file && last->file->isSame(*file)) return last->opened;
        last->opened = open(file, stop);
        last->file = stop.stop_requested() ? nullptr : file;
        return last->opened;
    };
    return {std::move(open), std::move(unpacking.markdown)};
}

}  // namespace klartext::cli
